"""The right side: for whom, until when, how far the documents reach, and the printed card."""

from typing import assert_never

from PySide6.QtCore import QEvent
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
from ui.look import worn
from ui.theme import GRID
from ui.widgets.card_image import card_images
from ui.widgets.card_view import CardView
from ui.widgets.meter import Meter, Need
from ui.widgets.text import Text, area
from ui.wording import day

_WIDTH = 300
"""Width in pixels at 100 % where it stands beside the page."""
_WIDEST = 16_777_215  # QWIDGETSIZE_MAX
_BEFORE = (Naming, Matching, Detailing)
"""Stages at which there is nothing to follow yet."""
_MOST_ADDITIONS = 2


class SidePanel(QWidget):
    """Follows the stage and forgets with every stage.

    `has_news` says whether there is anything to show, `is_needed` whether the work needs it.
    """

    def __init__(self) -> None:
        super().__init__()
        area(self, "rail")
        self.is_beside, self.has_news, self.is_needed = True, False, False
        self._printed = False
        self._who = Text("", "label")
        self._who.setWordWrap(True)
        self._until = Text("", "hint")
        self._verdict = Text("", "heading")
        self._meter = Meter()
        self._advice = Text("", "hint")
        self._card = CardView(keys="")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        person = QVBoxLayout()
        person.setSpacing(2)
        person.addWidget(self._who)
        person.addWidget(self._until)
        column.addLayout(person)
        for part in (self._card, self._verdict, self._meter, self._advice):
            column.addWidget(part)
        column.addStretch(1)
        self.stand(beside=True)

    def stand(self, *, beside: bool) -> None:
        """Stand beside the page, or within it, where there is no room for the card."""
        self.is_beside = beside
        width = worn().px(_WIDTH) if beside else _WIDEST
        self.setMinimumWidth(width if beside else 0)
        self.setMaximumWidth(width)
        self._card.setVisible(self._printed and beside)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the width in step with the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.stand(beside=self.is_beside)

    def follow(self, desk: Desk, stage: Stage, page: DeskPage) -> None:
        """Show what belongs to this stage."""
        case = case_of(stage)
        born = case.application.birth_date if case else None
        cls = desk.applicant_class(born) if born else None
        shown = case is not None and cls is not None and not isinstance(stage, _BEFORE)
        self.has_news = shown
        if case is None or cls is None or not shown:
            self._forget()
            return
        self._show_person(desk, case, cls)
        self._show_card(case)
        self.is_needed = reviewing = isinstance(stage, Reviewing | Photographing)
        for part in (self._verdict, self._meter, self._advice):
            part.setVisible(reviewing)
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
        self._printed = case.job is not None and case.prepared is not None
        self._card.setVisible(self._printed and self.is_beside)
        if case.prepared is not None and self._printed:
            self._card.show_card(*card_images(case.prepared.card.pdf))
        else:
            self._card.wipe()

    def _show_verdict(self, desk: Desk, case: Case) -> None:
        verdict = desk.judge(case)
        self._meter.show_needs(self._needs(desk.programme, verdict))
        if isinstance(verdict, Enough):
            self._verdict.setText(self.tr("Enough"))
            self._advice.setText(self.tr("Nothing more is needed."))
            return
        self._verdict.setText(self.tr("Not enough yet"))
        ways = [say_addition(desk.programme, one) for one in verdict.additions[:_MOST_ADDITIONS]]
        self._advice.setText(("\n\n" + self.tr("Or:") + "\n").join(ways))

    def _forget(self) -> None:
        for part in (self._who, self._until, self._verdict, self._advice):
            part.setText("")
        self._printed = False
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
