"""Somebody alike is in the register: the clerk judges whether it is the same person."""

from kiosk.case import Case
from kiosk.issuance import Match
from kiosk.names import Closeness
from ui.desk.flow import Detailing, HandingOver, Replacing
from ui.desk.page import Counter, DeskPage
from ui.widgets.choice import Choice, Option
from ui.wording import day

_SOMEONE_ELSE = "someone else"


class MatchesPage(DeskPage):
    """One row a match, and one for "someone else"; nothing is chosen beforehand."""

    def __init__(self, counter: Counter, case: Case, matches: tuple[Match, ...]) -> None:
        super().__init__(counter)
        self._case, self._matches = case, matches
        self._choice = Choice(self.tr("Is it the same person?"), self._options())
        self._choice.chosen.connect(lambda _key: self.offer(now=True))
        self.body.addWidget(self._choice)
        self.offer(now=False)

    @property
    def heading(self) -> str:
        """The question."""
        return self.tr("Is this person already in the register?")

    @property
    def verb(self) -> str:
        """Go on."""
        return self.tr("Continue")

    @property
    def guidance(self) -> str:
        """Say what to do."""
        return self.tr("Compare with the documents. A person has one card at a time.")

    def take_focus(self) -> None:
        """Start at the first row."""
        self._choice.take_focus()

    def go(self) -> None:
        """Remember the judgement in the case."""
        chosen, case = self._choice.value(), self._case
        same = [match for match in self._matches if str(match.holder) == chosen]
        case.replaces = same[0] if same else None
        others = (match.holder for match in self._matches if match is not case.replaces)
        case.other_people, case.because = frozenset(others), None
        if case.needs_reason:
            self.moved.emit(Replacing(case))
        else:
            self.moved.emit(HandingOver(case) if case.good else Detailing(case))

    def _options(self) -> list[Option]:
        rows = [Option(str(m.holder), self._who(m), self._about(m)) for m in self._matches]
        new = Option(
            _SOMEONE_ELSE,
            self.tr("Someone else"),
            self.tr("A new person: the card will be their first."),
        )
        return [*rows, new]

    def _who(self, match: Match) -> str:
        return self.tr("{name}, born {day}").format(name=match.name, day=day(match.birth_date))

    def _about(self, match: Match) -> str:
        close = (
            self.tr("Same name and birth date.")
            if match.closeness is Closeness.EXACT
            else self.tr("Much alike.")
        )
        if match.active is None:
            return close + " " + self.tr("Has no card now.")
        if match.expires is None:
            return close + " " + self.tr("Their card never expires; the new one will replace it.")
        until = day(match.expires)
        return (
            close
            + " "
            + self.tr("Their card runs until {day}; the new one will replace it.").format(day=until)
        )
