"""Which printer this station has: chosen once by its queue's name, built when a desk opens.

Rule: the choice is one small file in the data folder, without anything about a person. A choice
that cannot be read is said, never silently replaced by another printer.
"""

from dataclasses import dataclass
from pathlib import Path

import msgspec

from kiosk.errors import KnownError
from kiosk.ports import Mode, Printer
from kiosk.register import on_disk, write_whole
from printing.printers.cups import CupsPrinter, queues
from printing.printers.folder import FolderPrinter
from printing.printers.hygiene import examine
from printing.printers.scheduler import Scheduler, Silent

FOLDER = "folder"
"""The name that stands for no queue: cards become files."""

_FILE = "printer.json"


class Choice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A queue, its driver's own options, and whether its page count is the printer's own total."""

    queue: str
    options: dict[str, str] = {}
    counts_cards: bool = False


@dataclass(frozen=True, slots=True)
class Damaged:
    """There is a choice, and it cannot be read."""


def choose(folder: Path, queue: str, scheduler: Scheduler | None = None) -> None:
    """Keep a choice for the station at `folder`; options chosen for the same queue stay.

    Raises KnownError where this machine has no such queue, or the folder cannot be written to.
    """
    if queue != FOLDER:
        _must_exist(queue, queues(scheduler or Scheduler()))
    with on_disk():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    before = _read(folder)
    if not isinstance(before, Choice) or before.queue != queue:
        write_whole(folder / _FILE, msgspec.json.encode(Choice(queue)))


def chosen(folder: Path) -> Choice | None:
    """Read the choice; None before the first. KnownError where the file is damaged."""
    found = _read(folder)
    if isinstance(found, Damaged):
        raise _damaged()
    return found


def printer_of(folder: Path, mode: Mode, scheduler: Scheduler | None = None) -> Printer:
    """Build the station's printer. What an earlier run left in it is cleared."""
    choice = chosen(folder)
    if choice is None or choice.queue == FOLDER:
        return _folder_printer(folder / "cards", mode)
    printer = CupsPrinter(
        choice.queue,
        scheduler or Scheduler(),
        options=tuple(choice.options.items()),
        counts_cards=choice.counts_cards,
    )
    printer.clear()
    return printer


def printer_from_outside(folder: Path, mode: Mode) -> Printer:
    """Give the station's printer for a look only: nothing is made and nothing cleared."""
    choice = chosen(folder)
    if choice is not None and choice.queue != FOLDER:
        return CupsPrinter(choice.queue)
    cards = folder / "cards"
    return FolderPrinter(cards if cards.exists() else folder, keeps=mode is Mode.PRACTICE)


def against_spool(folder: Path) -> tuple[str, ...] | None:
    """Say what stands against the print service's settings; None where no queue is chosen."""
    choice = chosen(folder)
    if choice is None or choice.queue == FOLDER:
        return None
    return tuple(finding.value for finding in examine())


def _read(folder: Path) -> Choice | Damaged | None:
    path = folder / _FILE
    with on_disk():
        if not path.exists():
            return None
        content = path.read_bytes()
    try:
        return msgspec.json.decode(content, type=Choice)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return Damaged()


def _folder_printer(folder: Path, mode: Mode) -> FolderPrinter:
    printer = FolderPrinter(folder, keeps=mode is Mode.PRACTICE)
    with on_disk():
        folder.mkdir(mode=0o700, exist_ok=True)
        printer.clear()
    return printer


def _must_exist(queue: str, known: tuple[str, ...] | Silent) -> None:
    if isinstance(known, Silent):
        raise KnownError(
            "Printing on this machine does not answer.",
            safe="The choice of printer was not changed.",
            do="Start the print service (cups), then choose again.",
        )
    if queue not in known:
        there = ", ".join((*known, FOLDER))
        raise KnownError(
            f"This machine has no printer called {queue}.",
            safe="The choice of printer was not changed.",
            do=f"Choose one of: {there}.",
        )


def _damaged() -> KnownError:
    return KnownError(
        "The file that says which printer this station uses is damaged.",
        safe="No card was printed and the register was not touched.",
        do="Choose the printer again: handback --printer NAME.",
    )
