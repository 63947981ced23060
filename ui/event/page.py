"""What all pages of the event day share: the day's verbs, going on, and saving a sheet."""

from collections.abc import Callable
from pathlib import Path

from kiosk.event import EventDesk
from kiosk.queues import Use
from ui.desk.flow import OnEventDay
from ui.desk.page import DeskPage
from ui.event.flow import EventStage
from ui.event.paper_job import Paper, print_paper
from ui.event.saving import SHEET, save_whole
from ui.widgets.banner import Tone
from ui.widgets.file_dialog import ask_where_to_save


class EventPage(DeskPage):
    """A page of the event day; it is built and forgotten like any page of the desk."""

    @property
    def day(self) -> EventDesk:
        """The verbs of the event day."""
        return self.desk.day

    def turn_to(self, stage: EventStage) -> None:
        """Go to another page of the event day."""
        self.moved.emit(OnEventDay(stage))

    def ask_where(self, title: str, name: str, sheet: Callable[[], bytes]) -> None:
        """Ask where a sheet should go; it is laid out and written in the worker."""
        dialog = ask_where_to_save(self, title, self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda path: self.save(Path(path), sheet))
        dialog.open()

    def save(self, path: Path, sheet: Callable[[], bytes]) -> None:
        """Lay a sheet out and write it."""
        self.work(lambda: save_whole(path, sheet(), SHEET), self.on_saved)

    def print_sheet(self, name: str, sheet: Callable[[], bytes]) -> None:
        """Send a sheet to the A4 printer; `name` is what it is called on the screen."""
        print_paper(self.counter, self.day.printers, Use.A4, Paper(name, lambda _stock: sheet()))

    def on_saved(self, _done: None) -> None:
        """Say what to do with the file."""
        self.inform(Tone.SUCCESS, self.tr("The sheet is saved."), self.tr("Print it and sign it."))
