"""The preview: the very bytes that will be printed, drawn on screen."""

from functools import partial

from kiosk.case import Case, PreparedCard
from kiosk.issuance import SerialTaken
from kiosk.outcomes import Sending
from kiosk.ports import Fault, MissingGlyphs
from ui.desk.flow import Naming, Printing
from ui.desk.page import Counter, DeskPage
from ui.faults import fault
from ui.widgets.banner import Tone
from ui.widgets.card_image import card_images
from ui.widgets.card_view import CardView
from ui.widgets.text import Text


class CardPage(DeskPage):
    """Prepares the card in the worker, then waits for one key."""

    def __init__(self, counter: Counter, case: Case) -> None:
        super().__init__(counter)
        self._case = case
        self._view = CardView()
        self._notes = Text("", "hint")
        self.offer(now=False)
        self._notes.hide()
        self.body.addWidget(self._notes)
        self.body.addWidget(self._view)
        if case.prepared:
            self._show(case.prepared)
        else:
            self._prepare()

    @property
    def heading(self) -> str:
        """Let the resident look too."""
        return self.tr("Let the resident check the card")

    @property
    def guidance(self) -> str:
        """What to look at."""
        return self.tr("Their name letter by letter, the birth date, the picture.")

    @property
    def verb(self) -> str:
        """The one that takes a number."""
        return self.tr("Print card")

    def go(self) -> None:
        """Printer first, then the number, then the queue."""
        self.offer(now=False)
        if self._case.prepared is None:  # drawing the card was prevented
            self._prepare()
        else:
            self.work(partial(self.desk.send, self._case), self.on_sent)

    def on_prepared(self, outcome: PreparedCard | MissingGlyphs) -> None:
        """Show the card, or go back to the name where it cannot be drawn."""
        if isinstance(outcome, PreparedCard):
            self._show(outcome)
            return
        self.inform(
            Tone.ERROR,
            self.tr("The card's fonts cannot draw these characters: {characters}").format(
                characters=outcome.characters
            ),
            self.tr("Nothing was printed. Ask the resident for another spelling of the name."),
        )
        self.moved.emit(Naming(self._case))

    def on_sent(self, outcome: Sending | Fault | SerialTaken) -> None:
        """Go on, or say what is wrong with the printer; no number is lost either way."""
        match outcome:
            case Sending():
                self.moved.emit(Printing(self._case))
            case Fault():
                self.inform(Tone.ERROR, *fault(outcome))
                self._prepare()
            case SerialTaken():
                self._prepare()

    def _prepare(self) -> None:
        self.work(partial(self.desk.prepare, self._case), self.on_prepared)

    def _show(self, prepared: PreparedCard) -> None:
        self._view.show_card(*card_images(prepared.card.pdf))
        self._notes.setText("\n".join(prepared.card.notes))
        self._notes.setVisible(bool(prepared.card.notes))
        self.offer(now=True)
        self.take_focus()
