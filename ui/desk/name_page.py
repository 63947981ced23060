"""Name and birth date: enough to look for the person before anything else is typed."""

from datetime import date
from functools import partial

from kiosk.application import Name
from kiosk.birth_date import BirthDateProblem
from kiosk.case import Case
from kiosk.issuance import Match
from kiosk.names import Closeness, NameProblem, read_name
from kiosk.programme import Field as Rule
from kiosk.programme import text
from kiosk.tray import Held
from ui.desk.flow import Detailing, Matching
from ui.desk.page import Counter, DeskPage
from ui.desk.tray_words import name_of
from ui.theme import GRID
from ui.widgets.button import Kind
from ui.widgets.columns import Columns
from ui.widgets.date_field import DateField
from ui.widgets.dialog import Answer, Question
from ui.widgets.field import Field
from ui.wording import birth_date_problem


class NamePage(DeskPage):
    """Fills the application's name and birth date once both are valid."""

    def __init__(self, counter: Counter, case: Case) -> None:
        super().__init__(counter)
        self._case = case
        fields = counter.desk.programme.fields.asked()
        self._given = Field(
            _label(fields.get("given_name"), self.tr("Given names")),
            self.tr("As it should be on the card"),
        )
        self._surnames = Field(
            _label(fields.get("surnames"), self.tr("Surnames")),
            self.tr("Leave empty for a single name"),
        )
        names = Columns(2, 280, gap=2 * GRID, hung=True)
        for key, field in (("given_name", self._given), ("surnames", self._surnames)):
            if key in fields:
                names.add(field)
            else:
                field.setParent(self)
                field.hide()
        self._born = DateField(self.tr("Birth date"), self.tr("As their document shows it"))
        self.body.addWidget(names)
        self.body.addWidget(self._born)
        self._fill()

    @property
    def heading(self) -> str:
        """The first question."""
        return self.tr("Who is the card for?")

    @property
    def verb(self) -> str:
        """Look before typing more."""
        return self.tr("Look for this person")

    def take_focus(self) -> None:
        """Start with the given names."""
        self._given.take_focus()

    def go(self) -> None:
        """Check both answers, then ask the register."""
        name = read_name(self._given.text(), self._surnames.text())
        if isinstance(name, NameProblem):
            self._given.show_error(self._name_words(name))
            self._given.take_focus()
            return
        born = self._born.read(self.desk.clock.today())
        if isinstance(born, BirthDateProblem) or self.desk.applicant_class(born) is None:
            self._born.show_error(self._date_words(born))
            self._born.take_focus()
            return
        waiting = self.desk.tray.alike(name.full, born)
        self._keep(name, born)
        if waiting:
            self._ask_about(*waiting[0])
        else:
            self._search()

    def on_judged(self, held: Held, answer: str) -> None:
        """Go on with somebody else; the same person's card is finished first."""
        if answer == "other":
            self._search()
        else:
            self._under_way(held)

    def on_matches(self, matches: tuple[Match, ...]) -> None:
        """Show who is alike, or go on."""
        case = self._case
        case.replaces, case.because, case.other_people = None, None, frozenset()
        self.moved.emit(Matching(case, matches) if matches else Detailing(case))

    def _search(self) -> None:
        self.work(partial(self.desk.matches, self._case), self.on_matches)

    def _ask_about(self, held: Held, closeness: Closeness) -> None:
        """Nobody is begun twice while their card is made: the register does not know them yet."""
        if closeness is Closeness.EXACT:
            self._under_way(held)
            return
        question = Question(
            self.tr("Is it the person who waits as {name}?").format(name=name_of(held)),
            self.tr("Somebody much alike waits for a card. A person has one card at a time."),
            [
                Answer("other", self.tr("No, someone else"), keys="F9"),
                Answer("same", self.tr("Yes, the same person"), Kind.PRIMARY),
            ],
            escape="same",
            parent=self,
        )
        question.answered.connect(partial(self.on_judged, held))
        question.open()

    def _under_way(self, held: Held) -> None:
        self._given.show_error(
            self.tr(
                "A card for this person is under way. Press Ctrl+{place} for {name}, or end this "
                "case."
            ).format(place=held.place, name=name_of(held))
        )
        self._given.take_focus()

    def _keep(self, name: Name, born: date) -> None:
        self._case.application.name = name
        self._case.application.birth_date = born
        self._case.prepared = None

    def _date_words(self, born: date | BirthDateProblem) -> str:
        if isinstance(born, BirthDateProblem):
            return birth_date_problem(born)
        return self._too_young()

    def _fill(self) -> None:
        said = self._case.application
        self._given.set_text(said.name.given)
        self._surnames.set_text(said.name.surnames)
        if said.birth_date is not None:
            self._born.show_date(said.birth_date)

    def _name_words(self, problem: NameProblem) -> str:
        return {
            NameProblem.EMPTY: self.tr("Please type a name; one part is enough."),
            NameProblem.NO_LETTERS: self.tr("A name has at least one letter."),
            NameProblem.TOO_LONG: self.tr("Each part may have up to 120 characters."),
            NameProblem.UNPRINTABLE: self.tr(
                "There is a character here that cannot be printed. Please type the name again."
            ),
        }[problem]

    def _too_young(self) -> str:
        youngest = min(self.desk.programme.classes, key=lambda cls: cls.from_age)
        return self.tr("{programme} serves people from the age of {age}.").format(
            programme=text(self.desk.programme.title, "en"), age=youngest.from_age
        )


def _label(rule: Rule | None, words: str) -> str:
    return text(rule.label, "en") if rule and rule.label else words
