"""The answer to "only check my documents": what to bring, or what is missing. No name was asked."""

from kiosk.programme import Document
from kiosk.resident import Question
from kiosk.review import Enough
from ui.resident import flow
from ui.resident.page import QuestionPage
from ui.resident.verdict_panel import VerdictPanel
from ui.widgets.button import Button
from ui.widgets.text import Text

_MOST = 6
"""So many of the documents they have are named; nothing may scroll."""
_BETWEEN = " · "


class AdvicePage(QuestionPage):
    """Ends here, or goes on to an application with the same ticks."""

    question = Question.ADVICE

    @property
    def heading(self) -> str:
        """The answer."""
        if isinstance(self._verdict, Enough):
            return self.tr("Your documents are enough")
        return self.tr("Something is still missing")

    @property
    def guidance(self) -> str:
        """Who decides."""
        return self.tr("A clerk looks at the originals and decides.")

    @property
    def verb(self) -> str:
        """Leave nothing behind."""
        return self.tr("Finish")

    def build(self) -> None:
        """Say it, and list what they have."""
        station = self.booth.station
        self._verdict = station.judge(self.visit)
        panel = VerdictPanel(self.booth)
        panel.show_verdict(self._verdict)
        self.body.addWidget(panel)
        have = [d for d in station.documents(self.visit) if d.key in self.visit.has]
        if have:
            self.body.addWidget(Text(self.tr("You ticked"), "label"))
            self.body.addWidget(Text(self._named(have)))
        go_on = Button(self.tr("Get ready for my card now"))
        go_on.clicked.connect(self.on_go_on)
        self.body.addWidget(go_on)

    def _named(self, have: list[Document]) -> str:
        """Name as many as there is room for; count the rest."""
        names = [self.booth.words(document.name) for document in have[:_MOST]]
        rest = [f"+ {len(have) - _MOST}"] if len(have) > _MOST else []
        return _BETWEEN.join(names + rest)

    def on_go_on(self) -> None:
        """Turn the check into an application."""
        self.moved.emit(flow.prepare_instead(self.booth.station, self.visit))
