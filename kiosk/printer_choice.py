"""Which queue this station uses for cards, slips and sheets: one small file in the data folder.

Rule: nothing in it is about a person. A choice that cannot be read is said, never silently replaced
by another printer.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

import msgspec

from kiosk.errors import KnownError
from kiosk.ports import Mode
from kiosk.queues import FOLDER, NONE, Use
from kiosk.register import on_disk, write_whole
from printing.printers.cups import queues
from printing.printers.scheduler import Scheduler, Silent

_FILE: Final = "printer.json"
_OPTIONS: Final = {Use.CARD: "--printer", Use.SLIP: "--slip-printer", Use.A4: "--a4-printer"}
_UNCHANGED: Final = "The choice of printer was not changed."


class Choice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A queue, its driver's own options, and whether its page count is the printer's own total."""

    queue: str
    options: dict[str, str] = {}
    counts_cards: bool = False


class Choices(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The file: a choice for each use, or None where nobody has chosen."""

    version: Literal[2] = 2
    card: Choice | None = None
    slip: Choice | None = None
    a4: Choice | None = None

    def of(self, use: Use) -> Choice | None:
        """Give the choice for one use."""
        return {Use.CARD: self.card, Use.SLIP: self.slip, Use.A4: self.a4}[use]

    def having(self, use: Use, choice: Choice) -> "Choices":
        """Give the same choices but this one."""
        return msgspec.structs.replace(self, **{use.value: choice})


@dataclass(frozen=True, slots=True)
class Damaged:
    """There is a file, and it cannot be read."""


def choices(folder: Path) -> Choices:
    """Read what was chosen; empty before the first choice. KnownError where the file is damaged."""
    found = _read(folder)
    if isinstance(found, Damaged):
        raise KnownError(
            "The file that says which printers this station uses is damaged.",
            safe="Nothing was printed and the register was not touched.",
            do="Choose the printers again: handback --printer NAME, --slip-printer, --a4-printer.",
        )
    return found


def choose(
    folder: Path, use: Use, queue: str, mode: Mode, scheduler: Scheduler | None = None
) -> None:
    """Keep a choice for the station at `folder`; options chosen for the same queue stay.

    Raises KnownError where this machine has no such queue, where it would keep real residents'
    slips or sheets as files, or where the folder cannot be written to.
    """
    _must_be_possible(use, queue, mode)
    if queue not in {FOLDER, NONE}:
        _must_exist(use, queue, queues(scheduler or Scheduler()))
    found = _read(folder)
    known = Choices() if isinstance(found, Damaged) else found
    before = known.of(use)
    if before is None or before.queue != queue or isinstance(found, Damaged):
        keep(folder, known.having(use, Choice(queue)))


def keep(folder: Path, chosen: Choices) -> None:
    """Write the file whole, for its owner only."""
    with on_disk():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_whole(folder / _FILE, msgspec.json.encode(chosen))


def keeps_no_files(use: Use) -> KnownError:
    """Say why a real station does not turn slips or sheets into files by itself."""
    return KnownError(
        "Slips and sheets of a real station are not kept as files.",
        safe="Nothing was written.",
        do=f"Choose a queue of this machine with {_OPTIONS[use]}, or '{NONE}'.",
    )


def _read(folder: Path) -> Choices | Damaged:
    path = folder / _FILE
    with on_disk():
        if not path.exists():
            return Choices()
        content = path.read_bytes()
    try:
        return _understood(content)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return Damaged()


def _understood(content: bytes) -> Choices:
    """Read the file; the first form of it held a card printer's choice alone."""
    stated = msgspec.json.decode(content)
    if isinstance(stated, dict) and "version" in stated:
        return msgspec.convert(stated, Choices)
    return Choices(card=msgspec.convert(stated, Choice))


def _must_be_possible(use: Use, queue: str, mode: Mode) -> None:
    if use is Use.CARD and queue == NONE:
        raise KnownError(
            "A desk needs a printer for its cards.",
            safe=_UNCHANGED,
            do=f"Choose a queue of this machine, or '{FOLDER}'.",
        )
    if use is not Use.CARD and queue == FOLDER and mode is Mode.REAL:
        raise keeps_no_files(use)


def _must_exist(use: Use, queue: str, known: tuple[str, ...] | Silent) -> None:
    if isinstance(known, Silent):
        raise KnownError(
            "Printing on this machine does not answer.",
            safe=_UNCHANGED,
            do="Start the print service (cups), then choose again.",
        )
    if queue not in known:
        there = ", ".join((*known, FOLDER if use is Use.CARD else NONE))
        raise KnownError(
            f"This machine has no printer called {queue}.",
            safe=_UNCHANGED,
            do=f"Choose one of: {there}.",
        )
