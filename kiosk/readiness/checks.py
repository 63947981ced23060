"""Judging what was found: when is it well, when a warning, when does it block.

The thresholds are this product's own, chosen so that a whole event (300 cards) fits.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from kiosk.calibration import Calibration, Margin, Unknown
from kiosk.isolation import Seal
from kiosk.ports import Clock, Fault, FaultKind, Printer
from kiosk.readiness.finding import Finding, Outcome
from kiosk.readiness.machine import Machine

_FEW_BLANKS: Final = 50
_FEW_PRINTS: Final = 50
_LITTLE_ROOM, _NO_ROOM = 1000, 200
"""Megabytes. A migration or an export needs a second copy of the register."""
_LOW_BATTERY, _EMPTY_BATTERY = 50, 15
"""Per cent."""
_PAPER_WORDS: Final = {
    FaultKind.OUT_OF_CARDS: "out of paper",
    FaultKind.RIBBON_OUT: "out of ink or toner",
}
_LONG_AGO: Final = timedelta(days=120)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What only a signed-in operator's register knows; without one, nothing is asked about it.

    `last_use` is the day of the last event that is written down; None before the first.
    `whole` says that every row of it is as it was written.
    `clock_signed` names who signed since then that the clock is right although it was behind.
    """

    last_use: date | None = None
    signed_in: bool = False
    whole: bool = True
    blanks: int | None = None
    ribbon: int | None = None
    clock_signed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Premises:
    """What there is to look at: the machine, the data folder, the seal, the printer, the clock.

    `spool` tells what stands against the print service's settings; None where there is none in use.
    `paper` gives the printers that were chosen for slips and sheets.
    `calibration` tells what was read off the printer's last test card.
    """

    machine: Machine
    folder: Path
    seal: Seal
    printer: Printer
    clock: Clock
    spool: Callable[[], tuple[str, ...] | None] = lambda: None
    paper: Callable[[], tuple[Printer, ...]] = tuple
    calibration: Callable[[], Calibration | Unknown] = lambda: Unknown.NEVER_READ

    def look(self, known: Known) -> tuple[Finding, ...]:
        """Look at everything once, in the order of `Check`; may take a second for the printer."""
        machine = self.machine
        return (
            _printer(self.printer),
            *_paper(self.paper()),
            *_spool(self.spool()),
            _test_card(self.calibration(), self.clock.today()),
            *((_register(known), *_supplies(known)) if known.signed_in else ()),
            Finding(Outcome.CAMERA_THERE if machine.has_camera() else Outcome.CAMERA_NONE),
            _sound(machine),
            _clock(self.clock.today(), known),
            _disk(machine.free_megabytes(self.folder)),
            _power(machine),
            Finding(Outcome.SEALED if self.seal.holds else Outcome.NOT_SEALED),
            Finding(Outcome.SWAP_ON if machine.swaps() else Outcome.SWAP_OFF),
            _dumps(machine, self.seal),
            _users(machine.other_people()),
            _media(machine.removable()),
        )


def _printer(printer: Printer) -> Finding:
    found = printer.preflight()
    if isinstance(found, Fault):
        return Finding(Outcome.PRINTER_FAULT, {"fault": found.kind.value})
    return Finding(Outcome.PRINTER_READY)


def _paper(printers: tuple[Printer, ...]) -> Iterator[Finding]:
    if not printers:
        return
    told = ((printer.name, printer.preflight()) for printer in printers)
    faults = [f"{name}: {_on_paper(fault)}" for name, fault in told if isinstance(fault, Fault)]
    if faults:
        yield Finding(Outcome.PAPER_FAULT, {"faults": "; ".join(faults)})
    else:
        yield Finding(Outcome.PAPER_READY)


def _on_paper(fault: Fault) -> str:
    return _PAPER_WORDS.get(fault.kind, fault.kind.value)


def _spool(against: tuple[str, ...] | None) -> Iterator[Finding]:
    if against:
        yield Finding(Outcome.SPOOL_KEEPS, {"findings": "; ".join(against)})
    elif against is not None:
        yield Finding(Outcome.SPOOL_FORGETS)


def _test_card(found: Calibration | Unknown, today: date) -> Finding:
    if found is Unknown.DAMAGED:
        return Finding(Outcome.TEST_CARD_LOST)
    if isinstance(found, Unknown):
        return Finding(Outcome.TEST_CARD_NEVER)
    if found.margin is Margin.TOO_COARSE:
        return Finding(Outcome.TEST_CARD_COARSE, {"needed": _millimetres(found.needed)})
    if found.read_on != today:
        return Finding(Outcome.TEST_CARD_OLD, {"day": found.read_on.isoformat()})
    facts = {"finest": _millimetres(found.finest or 0), "needed": _millimetres(found.needed)}
    return Finding(Outcome.TEST_CARD_READ, facts)


def _millimetres(micrometres: int) -> str:
    return f"{micrometres / 1000:.2f}"


def _register(known: Known) -> Finding:
    return Finding(Outcome.REGISTER_WHOLE if known.whole else Outcome.REGISTER_DAMAGED)


def _supplies(known: Known) -> Iterator[Finding]:
    if known.blanks is None or known.blanks <= 0:
        yield Finding(Outcome.STOCK_NONE)
    else:
        few = known.blanks < _FEW_BLANKS
        outcome = Outcome.STOCK_LOW if few else Outcome.STOCK_ENOUGH
        yield Finding(outcome, {"count": known.blanks})
    if known.ribbon is None:
        yield Finding(Outcome.RIBBON_UNKNOWN)
    else:
        few = known.ribbon < _FEW_PRINTS
        outcome = Outcome.RIBBON_LOW if few else Outcome.RIBBON_ENOUGH
        yield Finding(outcome, {"count": known.ribbon})


def _sound(machine: Machine) -> Finding:
    if not machine.has_voice():
        return Finding(Outcome.SOUND_NO_VOICE)
    return Finding(Outcome.SOUND_THERE if machine.has_sound() else Outcome.SOUND_NO_OUTPUT)


def _clock(today: date, known: Known) -> Finding:
    last = known.last_use
    if known.clock_signed:
        facts = {"today": today.isoformat(), "signers": ", ".join(known.clock_signed)}
        return Finding(Outcome.CLOCK_SIGNED, facts)
    if last is None:
        return Finding(Outcome.CLOCK_RIGHT, {"today": today.isoformat()})
    facts = {"today": today.isoformat(), "last": last.isoformat()}
    if today < last:
        return Finding(Outcome.CLOCK_BACK, facts)
    return Finding(Outcome.CLOCK_FAR if today - last > _LONG_AGO else Outcome.CLOCK_RIGHT, facts)


def _disk(free: int) -> Finding:
    facts = {"free": free}
    if free < _NO_ROOM:
        return Finding(Outcome.DISK_FULL, facts)
    return Finding(Outcome.DISK_LOW if free < _LITTLE_ROOM else Outcome.DISK_ROOM, facts)


def _power(machine: Machine) -> Finding:
    battery = machine.battery()
    if battery is None:
        return Finding(Outcome.POWER_MAINS)
    facts = {"percent": battery.percent}
    if not battery.discharging or battery.percent >= _LOW_BATTERY:
        return Finding(Outcome.POWER_CHARGED, facts)
    empty = battery.percent < _EMPTY_BATTERY
    return Finding(Outcome.POWER_EMPTY if empty else Outcome.POWER_LOW, facts)


def _dumps(machine: Machine, seal: Seal) -> Finding:
    if seal.core_dumps or seal.dumpable:
        return Finding(Outcome.DUMPS_ON)
    return Finding(Outcome.DUMPS_OTHERS if machine.pipes_dumps() else Outcome.DUMPS_OFF)


def _users(others: int) -> Finding:
    return Finding(Outcome.OTHERS, {"count": others}) if others else Finding(Outcome.ALONE)


def _media(names: tuple[str, ...]) -> Finding:
    if names:
        return Finding(Outcome.MEDIA_IN, {"names": ", ".join(names)})
    return Finding(Outcome.MEDIA_NONE)
