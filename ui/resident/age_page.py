"""How old, roughly: which documents count depends on it. No birth date is needed for that."""

from kiosk.resident import Question
from ui.resident.answers import answers
from ui.resident.page import QuestionPage
from ui.widgets.choice import Option


class AgePage(QuestionPage):
    """The programme's own age bands."""

    question = Question.AGE

    @property
    def heading(self) -> str:
        """The question."""
        return self.tr("Who is the card for?")

    @property
    def guidance(self) -> str:
        """Why it is asked."""
        return self.tr("Other documents count for children than for adults.")

    def build(self) -> None:
        """Offer the bands."""
        classes = self.booth.station.programme.classes
        options = [Option(cls.id, self.booth.words(cls.title)) for cls in classes]
        grown = next((cls.id for cls in classes if (cls.to_age or 99) >= 30), classes[0].id)
        self._bands = answers(self.heading, options, self.visit.age_band or grown)
        self.body.addWidget(self._bands)

    def take_focus(self) -> None:
        """Start at the chosen band."""
        self._bands.take_focus()

    def keep(self) -> None:
        """Keep the band; documents that do not count at that age are no longer ticked."""
        self.visit.age_band = self._bands.value()
        self.visit.has &= {d.key for d in self.booth.station.documents(self.visit)}
