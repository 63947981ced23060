"""The checks before the doors open, each on a folder that looks like a machine."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.calibration import Calibration, Offsets, Unknown
from kiosk.isolation import FAMILIES, Seal
from kiosk.ports import Fault, FaultKind
from kiosk.readiness import Check, Finding, Known, Level, Machine, Outcome, Premises
from tests.contracts.scripted_printer import ScriptedPrinter

TODAY = date(2026, 11, 21)
SEALED = Seal(frozenset(FAMILIES), core_dumps=False, dumpable=False)


@dataclass(frozen=True)
class Day:
    def today(self) -> date:
        return TODAY


@dataclass
class Room:
    """A machine under test: `root` looks like /, and everything else is well."""

    root: Path
    seal: Seal = SEALED
    printer: ScriptedPrinter = field(default_factory=ScriptedPrinter)
    known: Known = field(default_factory=Known)
    calibration: Calibration | Unknown = Unknown.NEVER_READ

    def write(self, place: str, text: str) -> None:
        path = self.root / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    def look(self) -> dict[Check, Finding]:
        premises = Premises(
            Machine(self.root),
            self.root,
            self.seal,
            self.printer,
            Day(),
            calibration=lambda: self.calibration,
        )
        return {one.outcome.check: one for one in premises.look(self.known)}

    def outcome(self, check: Check) -> Outcome:
        return self.look()[check].outcome


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def test_a_bare_sealed_machine_has_nothing_that_blocks(room: Room) -> None:
    levels = {finding.level for finding in room.look().values()}
    assert Level.BLOCKING not in levels


def test_every_finding_says_a_whole_sentence_and_what_to_do(room: Room) -> None:
    for outcome in Outcome:
        assert outcome.said.endswith(".")
        assert bool(outcome.do) == (outcome.level is not Level.OK), outcome
    for finding in room.look().values():
        assert "{" not in finding.sentence


def test_each_check_can_be_well() -> None:
    assert {outcome.check for outcome in Outcome if outcome.level is Level.OK} == set(Check)


def test_a_printer_that_cannot_print_blocks(room: Room) -> None:
    room.printer.before = Fault(FaultKind.OUT_OF_CARDS)
    finding = room.look()[Check.PRINTER]
    assert (finding.level, finding.sentence) == (
        Level.BLOCKING,
        "The printer cannot take a card: out of cards.",
    )


def test_a_print_service_that_keeps_cards_is_told(room: Room) -> None:
    def outcome(*against: str) -> Finding:
        premises = Premises(
            Machine(room.root), room.root, SEALED, room.printer, Day(), lambda: against
        )
        found = {one.outcome.check: one for one in premises.look(Known())}
        return found[Check.SPOOL]

    assert outcome().outcome is Outcome.SPOOL_FORGETS
    told = outcome("it keeps files", "it listens").sentence
    assert told.endswith("not set up for cards: it keeps files; it listens.")


def test_stock_is_looked_at_only_by_somebody_who_is_signed_in(room: Room) -> None:
    assert not {Check.STOCK, Check.RIBBON} & room.look().keys()
    room.known = Known(signed_in=True, blanks=49, ribbon=200)
    assert room.outcome(Check.STOCK) is Outcome.STOCK_LOW
    assert room.outcome(Check.RIBBON) is Outcome.RIBBON_ENOUGH


def test_a_register_that_is_not_as_it_was_written_keeps_the_doors_shut(room: Room) -> None:
    assert Check.REGISTER not in room.look()
    room.known = Known(signed_in=True)
    assert room.outcome(Check.REGISTER) is Outcome.REGISTER_WHOLE
    room.known = Known(signed_in=True, whole=False)
    assert room.look()[Check.REGISTER].level is Level.BLOCKING


def _battery(percent: int, status: str) -> Callable[[Room], None]:
    def put(room: Room) -> None:
        for name, text in (("type", "Battery"), ("capacity", str(percent)), ("status", status)):
            room.write(f"sys/class/power_supply/BAT0/{name}", f"{text}\n")

    return put


def _swap(device: str) -> Callable[[Room], None]:
    line = f"{device} partition 1 0 -2\n"
    return lambda room: room.write("proc/swaps", f"Filename Type Size Used Priority\n{line}")


def _disk(removable: str, size: str) -> Callable[[Room], None]:
    def put(room: Room) -> None:
        room.write("sys/block/sda/removable", removable)
        room.write("sys/block/sda/size", size)

    return put


@pytest.mark.parametrize(
    ("put", "check", "outcome"),
    [
        (_battery(80, "Discharging"), Check.BATTERY, Outcome.POWER_CHARGED),
        (_battery(30, "Charging"), Check.BATTERY, Outcome.POWER_CHARGED),
        (_battery(30, "Discharging"), Check.BATTERY, Outcome.POWER_LOW),
        (_battery(9, "Discharging"), Check.BATTERY, Outcome.POWER_EMPTY),
        (_swap("/dev/sda2"), Check.SWAP, Outcome.SWAP_ON),
        (_swap("/dev/zram0"), Check.SWAP, Outcome.SWAP_OFF),
        (_disk("1", "4096"), Check.MEDIA, Outcome.MEDIA_IN),
        (_disk("1", "0"), Check.MEDIA, Outcome.MEDIA_NONE),
        (_disk("0", "4096"), Check.MEDIA, Outcome.MEDIA_NONE),
        (
            lambda room: room.write("proc/sys/kernel/core_pattern", "|/usr/bin/recorder"),
            Check.DUMPS,
            Outcome.DUMPS_OTHERS,
        ),
        (
            lambda room: room.write("sys/class/video4linux/video0/name", "Camera"),
            Check.CAMERA,
            Outcome.CAMERA_THERE,
        ),
    ],
)
def test_the_machine_is_read_as_the_kernel_tells_it(
    room: Room, put: Callable[[Room], None], check: Check, outcome: Outcome
) -> None:
    put(room)
    assert room.outcome(check) is outcome


def test_a_disk_on_usb_is_removable_whatever_it_calls_itself(room: Room) -> None:
    device = room.root / "sys/devices/pci0/usb2/2-1/block/sdb"
    device.mkdir(parents=True)
    (device / "removable").write_text("0", "utf-8")
    (device / "size").write_text("4096", "utf-8")
    (room.root / "sys/block").mkdir()
    (room.root / "sys/block/sdb").symlink_to(device)
    assert room.look()[Check.MEDIA].facts == {"names": "sdb"}


@pytest.mark.parametrize(
    ("last", "outcome"),
    [
        (None, Outcome.CLOCK_RIGHT),
        (TODAY, Outcome.CLOCK_RIGHT),
        (TODAY + timedelta(days=1), Outcome.CLOCK_BACK),
        (TODAY - timedelta(days=200), Outcome.CLOCK_FAR),
    ],
)
def test_the_clock_is_compared_with_the_last_use(
    room: Room, last: date | None, outcome: Outcome
) -> None:
    room.known = Known(last_use=last)
    assert room.outcome(Check.CLOCK) is outcome


def test_an_open_network_or_a_crash_record_blocks(room: Room) -> None:
    room.seal = Seal(frozenset(), core_dumps=True, dumpable=True)
    assert room.outcome(Check.SEAL) is Outcome.NOT_SEALED
    assert room.outcome(Check.DUMPS) is Outcome.DUMPS_ON


_NOT_HERE = {Check.PAPER, Check.SPOOL, Check.REGISTER, Check.STOCK, Check.RIBBON}


def test_the_real_machine_can_be_looked_at(tmp_path: Path) -> None:
    premises = Premises(Machine(), tmp_path / "not yet there", SEALED, ScriptedPrinter(), Day())
    found = [finding.outcome.check for finding in premises.look(Known())]
    assert found == [check for check in Check if check not in _NOT_HERE]


# -- the test card --------------------------------------------------------------------------------


def aimed(read_on: date = TODAY, finest: int | None = 254) -> Calibration:
    return Calibration(Offsets(), read_on, finest, needed=423)


@pytest.mark.parametrize(
    ("found", "outcome"),
    [
        (aimed(), Outcome.TEST_CARD_READ),
        (aimed(finest=423), Outcome.TEST_CARD_READ),
        (aimed(finest=508), Outcome.TEST_CARD_COARSE),
        (aimed(finest=None), Outcome.TEST_CARD_COARSE),
        (aimed(TODAY - timedelta(days=1)), Outcome.TEST_CARD_OLD),
        (Unknown.NEVER_READ, Outcome.TEST_CARD_NEVER),
        (Unknown.DAMAGED, Outcome.TEST_CARD_LOST),
    ],
)
def test_what_the_test_card_told_is_a_warning_at_most(
    room: Room, found: Calibration | Unknown, outcome: Outcome
) -> None:
    room.calibration = found
    finding = room.look()[Check.TEST_CARD]
    assert finding.outcome is outcome
    assert finding.level is not Level.BLOCKING


def test_how_fine_the_codes_read_is_told(room: Room) -> None:
    room.calibration = aimed()
    said = room.look()[Check.TEST_CARD].sentence
    assert said == "Read today: codes read down to 0.25 mm; the cards need 0.42 mm."


def test_a_clock_that_two_people_signed_for_blocks_no_more_and_is_told_with_their_names(
    room: Room,
) -> None:
    room.known = Known(last_use=TODAY + timedelta(days=300), clock_signed=("Ann", "Bob"))
    finding = room.look()[Check.CLOCK]
    assert (finding.outcome, finding.facts["signers"]) == (Outcome.CLOCK_SIGNED, "Ann, Bob")
    assert finding.level is Level.WARNING
