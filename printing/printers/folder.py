"""The printer that is a folder: each job becomes a PDF file, for practice and where there is none.

Rule: the file appears whole or not at all, readable by its owner only; a file is not a card, so the
printer never claims that one was made.
"""

import os
import secrets
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from shutil import disk_usage
from typing import Final

from kiosk.ports import CardStock, Failed, Fault, FaultKind, Finished, JobId, JobState, Ready
from printing.design.measures import CARD_DOTS, CARD_HEIGHT, CARD_WIDTH

_LEAST_ROOM: Final = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class FilesOf:
    """What the files are of: the name of their folder, how each name begins, and their page."""

    folder: str
    prefix: str
    stock: CardStock


CARDS: Final = FilesOf("cards", "card", CardStock(CARD_WIDTH, CARD_HEIGHT, CARD_DOTS))

SLIPS: Final = FilesOf("slips", "slip", CardStock(841.89, 226.77, (2374, 639), sides=1))
"""A roll of 80 mm at 203 dpi, for slips of up to 297 mm."""

A4_SHEET: Final = FilesOf("sheets", "sheet", CardStock(841.89, 595.28, (3508, 2480), sides=1))
"""ISO 216, at 300 dpi."""


class FolderPrinter:
    """Writes each job into one folder, named by the job; satisfies the port `Printer`.

    A file holds a person: it goes when the job is withdrawn, unless the folder `keeps` (practice).
    """

    def __init__(self, folder: Path, files: FilesOf = CARDS, *, keeps: bool = False) -> None:
        self._folder, self._files, self._keeps = folder, files, keeps

    @property
    def name(self) -> str:
        """What the status strip calls it."""
        return "Folder"

    def preflight(self) -> Ready | Fault:
        """Ask whether the folder is there, may be written to, and has room (16 MB)."""
        if not self._folder.is_dir():
            return Fault(FaultKind.QUEUE_MISSING, "the folder does not exist")
        if not os.access(self._folder, os.W_OK | os.X_OK):
            return Fault(FaultKind.NOT_WRITABLE, "the folder cannot be written to")
        if disk_usage(self._folder).free < _LEAST_ROOM:
            return Fault(FaultKind.NO_ROOM, "the disk is full")
        return Ready(self._files.stock)

    def send(self, pdf: bytes, title: str) -> JobId | Fault:
        """Write the file; the title stays off the file's name, which is random."""
        del title  # a file name outlives the case
        job = JobId(f"{self._files.prefix}-{secrets.token_hex(6)}")
        try:
            self._write(self.path(job), pdf)
        except FileNotFoundError:
            return Fault(FaultKind.QUEUE_MISSING, "the folder does not exist")
        except PermissionError:
            return Fault(FaultKind.NOT_WRITABLE, "the folder cannot be written to")
        except OSError as error:
            return Fault(FaultKind.NO_ROOM, os.strerror(error.errno or 0))
        return job

    def watch(self, job: JobId) -> JobState:
        """Report a written file as finished; whether a card was made from it is not known."""
        if self.path(job).is_file():
            return Finished(made=None)
        return Failed(Fault(FaultKind.JOB_VANISHED, "the file is no longer in the folder"))

    def cancel(self, job: JobId) -> None:
        """Remove the job's file, unless the folder keeps its files."""
        if not self._keeps:
            self.path(job).unlink(missing_ok=True)

    def clear(self) -> None:
        """Remove what a crash left behind, unless the folder keeps its files."""
        if not self._keeps:
            begins = self._files.prefix
            for left in (*self._folder.glob(f"{begins}-*.pdf"), *self._folder.glob(f".{begins}-*")):
                left.unlink(missing_ok=True)

    def path(self, job: JobId) -> Path:
        """Where a job's file lies; for the practice card's viewer."""
        return self._folder / f"{job}.pdf"

    def _write(self, path: Path, pdf: bytes) -> None:
        """Write beside the place, reach the disk, then rename: mkstemp makes the file 0600."""
        handle, beside = tempfile.mkstemp(dir=self._folder, prefix=f".{self._files.prefix}-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(pdf)
                file.flush()
                os.fsync(file.fileno())
            Path(beside).replace(path)
        except OSError:
            with suppress(OSError):
                Path(beside).unlink()
            raise
        self._reach_disk()

    def _reach_disk(self) -> None:
        folder = os.open(self._folder, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
