"""What did they come for: a whole application, or only to know whether their documents do."""

from kiosk.resident import Errand, Visit
from ui.languages import review_note, spoken
from ui.resident import flow
from ui.resident.answers import answers
from ui.resident.apology import Apology
from ui.resident.narrator import regret
from ui.resident.page import Booth, ResidentPage
from ui.widgets.choice import Option
from ui.widgets.text import Text


class ChoosingPage(ResidentPage):
    """Two ways; the second asks for no name."""

    def __init__(self, booth: Booth, visit: Visit) -> None:
        self._visit = visit
        super().__init__(booth)

    @property
    def heading(self) -> str:
        """The question."""
        return self.tr("What would you like to do?")

    @property
    def guidance(self) -> str:
        """Say who sees it."""
        return self.tr("Nothing you type here is saved on this machine.")

    def build(self) -> None:
        """Offer both ways."""
        if self.booth.apologises:
            self.body.addWidget(Apology())
        self._ways = answers(
            self.heading,
            [
                Option(
                    Errand.GET_READY.value,
                    self.tr("Get ready for my card"),
                    self.tr("Answer a few questions here, then take a slip to a clerk."),
                ),
                Option(
                    Errand.CHECK.value,
                    self.tr("Only check my documents"),
                    self.tr("See what you need to bring. We do not ask your name."),
                ),
            ],
            self._visit.errand.value,
        )
        self.body.addWidget(self._ways)
        note = review_note(spoken())
        if note and spoken().code != "en":
            self.body.addWidget(Text(note, "hint"))
        if not self.booth.speaks:
            self.body.addWidget(Text(regret(), "hint"))

    def take_focus(self) -> None:
        """Start at the usual way."""
        self._ways.take_focus()

    def keep(self) -> None:
        """Remember the way."""
        self._visit.errand = Errand(self._ways.value())

    def go(self) -> None:
        """Start the way."""
        self.keep()
        self.moved.emit(flow.first(self.booth.station, self._visit))
