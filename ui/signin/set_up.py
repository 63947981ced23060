"""The first-run assistant: programme, supervisor, passphrase, recovery sheet. One question a page.

One tagged union of stages; nothing is written before the passphrase page is answered, and there is
no way back after that.
"""

import secrets
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from kiosk.errors import KnownError
from kiosk.workplace import RecoverySheet, SetUpPlan
from ui.signin.recovery_pages import ConfirmPage, SheetPage
from ui.signin.set_up_page import SetUpPage
from ui.signin.set_up_pages import NamePage, PassphrasePage, ProgrammePage
from ui.widgets.banner import Tone
from ui.widgets.file_dialog import ask_where_to_save
from ui.widgets.room import Room

if TYPE_CHECKING:
    from kiosk.workplace import Choosable, Workplace
    from ui.tasks import Tasks
    from ui.window import MainWindow


@dataclass(frozen=True, slots=True)
class Choosing:
    """Which programme."""


@dataclass(frozen=True, slots=True)
class Naming:
    """Who the first supervisor is."""

    programme: str


@dataclass(frozen=True, slots=True)
class Keying:
    """Their passphrase."""

    programme: str
    name: str


@dataclass(frozen=True, slots=True)
class Showing:
    """The sheet is on screen; the register stands."""

    sheet: RecoverySheet


@dataclass(frozen=True, slots=True)
class Confirming:
    """Two words of the sheet are asked for."""

    sheet: RecoverySheet
    asked: tuple[int, int] = field(repr=False)


Stage = Choosing | Naming | Keying | Showing | Confirming


class SetUpAssistant(Room):
    """`finished` is told when the sheet was put away: somebody can sign in now."""

    finished = Signal()

    def __init__(
        self,
        workplace: "Workplace",
        tasks: "Tasks",
        window: "MainWindow",
        programmes: "tuple[Choosable, ...]",
    ) -> None:
        super().__init__()
        self._workplace, self._tasks, self._window = workplace, tasks, window
        self._programmes = programmes
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.page: SetUpPage
        self.show_stage(Choosing())

    @property
    def heading(self) -> str:
        """The page's question."""
        return self.page.heading

    def show_stage(self, stage: Stage) -> None:
        """Build the stage's page in the place of the one before."""
        match stage:
            case Choosing():
                page: SetUpPage = self._choosing()
            case Naming(programme=programme):
                page = self._naming(programme)
            case Keying(programme=programme, name=name):
                page = self._keying(programme, name)
            case Showing(sheet=sheet):
                page = self._showing(sheet)
            case Confirming(sheet=sheet, asked=asked):
                page = self._confirming(sheet, asked)
            case _:
                assert_never(stage)
        self._put(page)

    def take_focus(self) -> None:
        """Put the keyboard where the answer goes."""
        self.page.take_focus()

    def on_made(self, sheet: RecoverySheet) -> None:
        """The register stands; show the only copy of the words."""
        self.show_stage(Showing(sheet))

    def on_save(self, sheet: RecoverySheet) -> None:
        """Ask where to; a removable drive is the right place."""
        dialog = ask_where_to_save(
            self, self.tr("Where should the recovery sheet go?"), self.tr("PDF (*.pdf)")
        )
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self.tr("recovery sheet.pdf"))
        dialog.fileSelected.connect(lambda path: self.save(sheet, Path(path)))
        dialog.open()

    def save(self, sheet: RecoverySheet, path: Path) -> None:
        """Write the sheet for printing; it is the person's to destroy."""
        self._tasks.run(partial(_write, path, sheet.pdf), self.on_saved, owner=self)

    def on_saved(self, _done: None) -> None:
        """Say what to do with the file."""
        self._window.say(
            Tone.INFO,
            self.tr("The sheet is saved."),
            self.tr("Print it twice, seal both, then destroy the file."),
        )

    def _choosing(self) -> SetUpPage:
        page = ProgrammePage(self._programmes)
        page.answered.connect(lambda: self.show_stage(Naming(page.programme())))
        return page

    def _naming(self, programme: str) -> SetUpPage:
        page = NamePage()
        page.back.connect(lambda: self.show_stage(Choosing()))
        page.answered.connect(lambda: self.show_stage(Keying(programme, page.name())))
        return page

    def _keying(self, programme: str, name: str) -> SetUpPage:
        page = PassphrasePage()
        page.back.connect(lambda: self.show_stage(Naming(programme)))
        page.answered.connect(lambda: self._make(SetUpPlan(programme, name, page.take())))
        return page

    def _showing(self, sheet: RecoverySheet) -> SetUpPage:
        page = SheetPage(sheet.words)
        page.saving.connect(lambda: self.on_save(sheet))
        page.answered.connect(lambda: self.show_stage(Confirming(sheet, _two(len(sheet.words)))))
        return page

    def _confirming(self, sheet: RecoverySheet, asked: tuple[int, int]) -> SetUpPage:
        page = ConfirmPage(sheet.words, asked)
        page.back.connect(lambda: self.show_stage(Showing(sheet)))
        page.answered.connect(self.finished)
        return page

    def _make(self, plan: SetUpPlan) -> None:
        self.page.setEnabled(False)
        work = partial(self._workplace.set_up, plan)
        self._tasks.run(work, self.on_made, self.on_prevented, owner=self)

    def on_prevented(self, error: KnownError) -> None:
        """Nothing was made; the page can be answered again."""
        self.page.setEnabled(True)
        self._window.prevented(error)

    def _put(self, page: SetUpPage) -> None:
        if (old := self._column.takeAt(0)) is not None and (gone := old.widget()) is not None:
            gone.hide()
            gone.deleteLater()
        self._window.banner.clear()
        self.page = page
        self._column.addWidget(page)
        page.take_focus()
        self.retitled.emit()


def _two(count: int) -> tuple[int, int]:
    first, second = sorted(secrets.SystemRandom().sample(range(count), 2))
    return first, second


def _write(path: Path, pdf: bytes) -> None:
    try:
        path.write_bytes(pdf)
    except OSError as refusal:
        raise KnownError(
            "The recovery sheet could not be written there.",
            safe="The words are still on this screen.",
            do="Choose another place, or write the words down.",
        ) from refusal
