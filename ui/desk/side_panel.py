"""The right side: for whom, until when, how far the documents reach, and the printed card."""

from typing import assert_never

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.case import Case
from kiosk.desk import Desk
from kiosk.programme import ApplicantClass, Programme, Purpose, Shows, text
from kiosk.programme import Need as Rule
from kiosk.review import Enough, NotYet, Verdict
from kiosk.review.wording import say_addition
from ui.desk.flow import (
    Detailing,
    Matching,
    Naming,
    Photographing,
    Reviewing,
    Stage,
    case_of,
)
from ui.desk.page import DeskPage
from ui.theme import GRID
from ui.widgets.card_image import card_images
from ui.widgets.card_view import CardView
from ui.widgets.meter import Meter, Need
from ui.widgets.text import Text, area
from ui.widgets.their_words import TheirWords
from ui.wording import day

_WIDTH = 320
_BEFORE = (Naming, Matching, Detailing)
"""Stages at which there is nothing to follow yet."""
_MOST_ADDITIONS = 2


class SidePanel(QWidget):
    """Follows the stage; hidden while nobody is served. Forgets with every stage."""

    def __init__(self) -> None:
        super().__init__()
        area(self, "rail")
        self.setFixedWidth(_WIDTH)
        self._who = Text("", "label")
        self._who.setWordWrap(True)
        self._until = Text("", "hint")
        self._verdict = Text("", "heading")
        self._meter = Meter()
        self._advice = Text("", "hint")
        self._theirs = TheirWords("hint")
        self._card = CardView(keys="")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 3 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        for part in (
            self._who, self._until, self._card, self._verdict, self._meter, self._advice,
            self._theirs,
        ):  # fmt: skip
            column.addWidget(part)
        column.addStretch(1)

    def follow(self, desk: Desk, stage: Stage, page: DeskPage) -> None:
        """Show what belongs to this stage."""
        case = case_of(stage)
        born = case.application.birth_date if case else None
        cls = desk.applicant_class(born) if born else None
        shown = case is not None and cls is not None and not isinstance(stage, _BEFORE)
        self.setVisible(shown)
        if case is None or cls is None or not shown:
            self._forget()
            return
        self._show_person(desk, case, cls)
        self._show_card(case)
        reviewing = isinstance(stage, Reviewing | Photographing)
        for part in (self._verdict, self._meter, self._advice):
            part.setVisible(reviewing)
        self._theirs.hide()
        if reviewing:
            self._show_verdict(desk, case)
            page.changed.connect(lambda: self._show_verdict(desk, case))

    def _show_person(self, desk: Desk, case: Case, cls: ApplicantClass) -> None:
        self._who.setText(text(cls.title, "en"))
        expires = desk.expires(case)
        if expires is None:
            self._until.setText(self.tr("This card never expires."))
        else:
            self._until.setText(self.tr("Valid until {day}").format(day=day(expires)))

    def _show_card(self, case: Case) -> None:
        printed = case.prepared is not None and case.job is not None
        self._card.setVisible(printed)
        if case.prepared is not None and printed:
            self._card.show_card(*card_images(case.prepared.card.pdf))
        else:
            self._card.wipe()

    def _show_verdict(self, desk: Desk, case: Case) -> None:
        verdict = desk.judge(case)
        self._meter.show_needs(self._needs(desk.programme, verdict))
        if isinstance(verdict, Enough):
            self._verdict.setText(self.tr("Enough"))
            self._advice.setText(self.tr("Nothing more is needed."))
            self._theirs.hide()
            return
        self._verdict.setText(self.tr("Not enough yet"))
        ways = [say_addition(desk.programme, one) for one in verdict.additions[:_MOST_ADDITIONS]]
        self._advice.setText(("\n\n" + self.tr("or") + " ").join(ways))
        language = case.application.language
        theirs = [say_addition(desk.programme, one, language) for one in verdict.additions[:1]]
        self._theirs.tell("".join(theirs), language, beside="".join(ways[:1]))

    def _forget(self) -> None:
        for part in (self._who, self._until, self._verdict, self._advice, self._theirs):
            part.setText("")
        self._meter.show_needs(())
        self._card.wipe()

    def _needs(self, programme: Programme, verdict: Verdict) -> list[Need]:
        match verdict:
            case Enough(how=how):
                amounts = [(need, need.amount) for need in how.way.needs]
            case NotYet(standing=standing):
                amounts = [(one.need, one.have) for one in standing]
            case _:
                assert_never(verdict)
        return [
            Need(self._label(programme, need), have, need.amount, f"{have} / {need.amount}")
            for need, have in amounts
        ]

    def _label(self, programme: Programme, need: Rule) -> str:
        shows = {
            Shows.PHOTO: self.tr("Photo"),
            Shows.BIRTH_DATE: self.tr("Birth date"),
            Shows.ADDRESS: self.tr("Address"),
            Shows.NAME: self.tr("Name"),
        }
        proves = {
            Purpose.IDENTITY: self.tr("Identity"),
            Purpose.RESIDENCY: self.tr("Residency"),
            Purpose.RELATIONSHIP: self.tr("Relationship"),
        }
        parts = [text(programme.groups[group], "en") for group in sorted(need.groups)]
        parts += [proves[need.purpose]] if need.purpose else []
        parts += [shows[need.shows]] if need.shows else []
        if not parts and need.documents:
            return self.tr("Named documents")
        return " · ".join(parts) or self.tr("Altogether")
