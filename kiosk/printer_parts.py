"""This station's printers, built from what was chosen: one for cards, one for slips, one for A4.

Rule: the queue that was chosen or none; what cannot be built is said in three sentences.
"""

from pathlib import Path
from typing import Final

from kiosk.ports import Fault, Mode, Printer
from kiosk.printer_choice import Choice, choices, keeps_no_files
from kiosk.queues import FOLDER, NONE, Use
from kiosk.register import on_disk
from printing.printers.cups import CupsPrinter
from printing.printers.folder import A4_SHEET, CARDS, SLIPS, FilesOf, FolderPrinter
from printing.printers.following import Limits
from printing.printers.hygiene import examine, examine_queue
from printing.printers.jobs import Jobs
from printing.printers.reports import FORMS
from printing.printers.scheduler import Scheduler

_FILES: Final = {Use.CARD: CARDS, Use.SLIP: SLIPS, Use.A4: A4_SHEET}
_LIMITS: Final = {
    Use.CARD: Limits(),
    Use.SLIP: Limits(waiting=60, working=60, attended=60, silent=20, whole=180),
    Use.A4: Limits(),
}
"""A slip takes seconds, and somebody stands there; until their turn others may be ahead."""


def printer_of(
    folder: Path, mode: Mode, scheduler: Scheduler | None = None
) -> CupsPrinter | FolderPrinter:
    """Build the station's card printer. What an earlier run left in it is cleared."""
    choice = choices(folder).card
    if choice is None or choice.queue == FOLDER:
        return _folder_printer(folder, CARDS, mode)
    printer = _queue_printer(Use.CARD, choice, scheduler or Scheduler())
    printer.clear()
    return printer


def paper_printer(
    folder: Path, use: Use, mode: Mode, scheduler: Scheduler | None = None
) -> CupsPrinter | FolderPrinter | None:
    """Build the station's printer for slips or sheets; None where there is none.

    What an earlier run left in it stays: a session is built while another one's slip comes out.
    Files are for practice alone: a real slip in a folder would help nobody. Raises KnownError.
    """
    choice = choices(folder).of(use)
    if choice is None or choice.queue == NONE:
        return None
    if choice.queue != FOLDER:
        return _queue_printer(use, choice, scheduler or Scheduler())
    if mode is Mode.REAL:
        raise keeps_no_files(use)
    return _folder_printer(folder, _FILES[use], mode)


def printer_from_outside(folder: Path, mode: Mode, scheduler: Scheduler | None = None) -> Printer:
    """Give the station's card printer for a look only: nothing is made and nothing cleared."""
    choice = choices(folder).card
    if choice is not None and choice.queue != FOLDER:
        return _queue_printer(Use.CARD, choice, scheduler or Scheduler())
    cards = folder / CARDS.folder
    return FolderPrinter(cards if cards.exists() else folder, keeps=mode is Mode.PRACTICE)


def paper_from_outside(folder: Path, scheduler: Scheduler | None = None) -> tuple[Printer, ...]:
    """Give the queues that were chosen for slips and sheets, for a look only."""
    known, found = choices(folder), scheduler or Scheduler()
    chosen = {use: known.of(use) for use in (Use.SLIP, Use.A4)}
    return tuple(
        _queue_printer(use, choice, found)
        for use, choice in chosen.items()
        if choice is not None and choice.queue not in {FOLDER, NONE}
    )


def against_spool(folder: Path, scheduler: Scheduler | None = None) -> tuple[str, ...] | None:
    """Say what stands against the print service and the chosen queues; None where none is chosen.

    A queue that does not answer is named by the printer's own check.
    """
    known, scheduler = choices(folder), scheduler or Scheduler()
    chosen = {use: choice.queue for use in Use if (choice := known.of(use)) is not None}
    names = {queue for queue in chosen.values() if queue not in {FOLDER, NONE}}
    if not names:
        return None
    found = [finding.value for finding in examine(scheduler)]
    for name in sorted(names):
        queue = Jobs(scheduler, name).look()
        if not isinstance(queue, Fault):
            found += [f"{name}: {finding.value}" for finding in examine_queue(queue)]
    return tuple(found)


def _queue_printer(use: Use, choice: Choice, scheduler: Scheduler) -> CupsPrinter:
    return CupsPrinter(
        choice.queue,
        scheduler,
        FORMS[use],
        options=tuple(choice.options.items()),
        counts_cards=choice.counts_cards,
        limits=_LIMITS[use],
    )


def _folder_printer(data: Path, files: FilesOf, mode: Mode) -> FolderPrinter:
    folder = data / files.folder
    printer = FolderPrinter(folder, files, keeps=mode is Mode.PRACTICE)
    with on_disk():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        printer.clear()
    return printer
