"""The right side: for whom, until when, how far the documents reach, the card and its facts."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.case import Case, PreparedCard
from kiosk.desk import Desk
from kiosk.programme import ApplicantClass, text
from kiosk.review import Enough
from kiosk.review.wording import say_addition
from ui.desk.facts_list import FactsList
from ui.desk.flow import (
    Countersigning,
    Detailing,
    Matching,
    Naming,
    Photographing,
    Replacing,
    Reviewing,
    Stage,
    case_of,
)
from ui.desk.needs import needs
from ui.desk.page import DeskPage
from ui.look import worn
from ui.theme import GRID
from ui.widgets.card_image import card_images
from ui.widgets.card_view import CardView
from ui.widgets.meter import Meter
from ui.widgets.text import Text, area
from ui.wording import day

_WIDTH = 300
"""Width in pixels at 100 % where it stands beside the page."""
_WIDEST = 16_777_215  # QWIDGETSIZE_MAX
_ALONE = (Naming, Matching, Replacing, Detailing, Countersigning, Photographing)
"""Stages that need the room, and have no verdict or card to follow."""
_MOST_WAYS = 2


class SidePanel(QWidget):
    """Follows the stage and forgets with every stage.

    `has_news` says whether there is anything to show, `is_needed` whether it is shown where there
    is little room too, and `is_first` whether the work needs it before all else.
    """

    def __init__(self) -> None:
        super().__init__()
        area(self, "rail")
        self.is_beside, self.has_news = True, False
        self.is_needed = self.is_first = False
        self._printed = False
        self._drawn: PreparedCard | None = None
        self._ways: list[str] = []
        self._who = Text("", "label")
        self._who.setWordWrap(True)
        self._until = Text("", "hint")
        self._verdict = Text("", "heading")
        self._meter = Meter()
        self._advice = Text("", "hint")
        self._card, self._facts = CardView(keys=""), FactsList()
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        person = QVBoxLayout()
        person.setSpacing(2)
        person.addWidget(self._who)
        person.addWidget(self._until)
        column.addLayout(person)
        for part in (
            self._card,
            self._facts,
            self._verdict,
            self._meter,
            self._advice,
        ):
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

    def event(self, event: QEvent) -> bool:
        """Look again how much advice there is room for."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._advise()
        return super().event(event)

    def follow(self, desk: Desk, stage: Stage, page: DeskPage) -> None:
        """Show what belongs to this stage."""
        case = case_of(stage)
        born = case.application.birth_date if case else None
        cls = desk.applicant_class(born) if born else None
        shown = case is not None and cls is not None and not isinstance(stage, _ALONE)
        self.has_news = shown
        if case is None or cls is None or not shown:
            self._forget()
            return
        self._show_person(desk, case, cls)
        self._show_card(case)
        self.is_first = reviewing = isinstance(stage, Reviewing)
        self.is_needed = reviewing or bool(case.facts)
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
        self._facts.show_facts(case.facts)
        self._facts.setVisible(bool(case.facts))
        self._printed = case.job is not None and case.prepared is not None
        self._card.setVisible(self._printed and self.is_beside)
        if case.prepared is None or not self._printed:
            self._wipe_card()
        elif case.prepared is not self._drawn:  # drawing takes a while: once a card, not a stage
            self._drawn = case.prepared
            self._card.show_card(*card_images(case.prepared.card.pdf))

    def _wipe_card(self) -> None:
        self._drawn = None
        self._card.wipe()

    def _show_verdict(self, desk: Desk, case: Case) -> None:
        verdict = desk.judge(case)
        self._meter.show_needs(needs(desk.programme, verdict))
        self._ways = []
        if isinstance(verdict, Enough):
            self._verdict.setText(self.tr("Enough"))
            self._advice.setText(self.tr("Nothing more is needed."))
            return
        self._verdict.setText(self.tr("Not enough yet"))
        self._ways = [say_addition(desk.programme, one) for one in verdict.additions[:_MOST_WAYS]]
        self._advise()

    def _advise(self) -> None:
        """Say as many ways as there is room for; the first is the best."""
        between = "\n\n" + self.tr("Or:") + "\n"
        said = [between.join(self._ways[:count]) for count in range(len(self._ways), 0, -1)]
        if said:
            self._advice.setText(next((one for one in said if self._has_room_for(one)), said[-1]))

    def _has_room_for(self, advice: str) -> bool:
        """Tell without showing it: a text that is set asks for a new layout, and so for this."""
        if not self.is_beside:
            return True
        label, width = self._advice, self.width() - 4 * GRID
        box = QRect(0, 0, width, _WIDEST)
        wrapped = int(Qt.TextFlag.TextWordWrap)
        needed = label.fontMetrics().boundingRect(box, wrapped, advice).height()
        others = self._column.totalHeightForWidth(self.width()) - label.heightForWidth(width)
        return others + needed <= self.height()

    def _forget(self) -> None:
        self._ways = []
        for part in (self._who, self._until, self._verdict, self._advice):
            part.setText("")
        self._printed = False
        self._facts.hide()
        self._facts.show_facts({})
        self._meter.show_needs(())
        self._wipe_card()
