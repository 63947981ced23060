"""The birth date, in three boxes in the order people here write it."""

from kiosk.birth_date import BirthDateProblem
from kiosk.resident import Question
from ui.resident.page import QuestionPage
from ui.widgets.date_field import DateField
from ui.wording import birth_date_problem


class BirthDatePage(QuestionPage):
    """Also says from which age the programme serves people."""

    question = Question.BIRTH_DATE

    @property
    def heading(self) -> str:
        """The question."""
        return self.tr("When were you born?")

    @property
    def guidance(self) -> str:
        """Which date is meant."""
        return self.tr("Use the date shown on your documents.")

    def build(self) -> None:
        """Make the boxes; half a date that was typed before is there again."""
        self._born = DateField(self.label("birth_date", self.tr("Birth date")))
        if self.said.birth_date is not None:
            self._born.show_date(self.said.birth_date)
        else:
            self._born.show_typed(self.visit.typed_date)
        self.body.addWidget(self._born)

    def take_focus(self) -> None:
        """Start at the first box."""
        self._born.take_focus()

    def keep(self) -> None:
        """Keep the boxes as they stand."""
        self.visit.typed_date = self._born.typed()

    def go(self) -> None:
        """Read the date, or say beside it what to do."""
        station = self.booth.station
        born = self._born.read(station.clock.today())
        if isinstance(born, BirthDateProblem):
            self._refuse(birth_date_problem(born))
        elif station.class_of(born) is None:
            self._refuse(self._too_young())
        else:
            self.said.birth_date = born
            self.visit.has &= {document.key for document in station.documents(self.visit)}
            self.done()

    def _refuse(self, sentence: str) -> None:
        self._born.show_error(sentence)
        self._born.take_focus()

    def _too_young(self) -> str:
        programme = self.booth.station.programme
        youngest = min(cls.from_age for cls in programme.classes)
        words = self.tr("{programme} is for people from the age of {age}.")
        return words.format(programme=self.booth.words(programme.title), age=youngest)
