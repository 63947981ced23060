"""Somebody who has a card gets another one: why, before anything else. No reason, no card."""

from functools import partial

from kiosk.case import Case
from kiosk.issuance import RevokeReason
from ui.desk.flow import Detailing, HandingOver
from ui.desk.page import Counter, DeskPage
from ui.widgets.button import Button


class ReplacingPage(DeskPage):
    """One key a reason; the old card ends with it when the new one is handed over."""

    def __init__(self, counter: Counter, case: Case) -> None:
        super().__init__(counter)
        self._case = case
        reasons = []
        for words, keys, reason in (
            (self.tr("It runs out soon, or has run out"), "F7", RevokeReason.RENEWED),
            (self.tr("It is lost"), "F9", RevokeReason.LOST),
            (self.tr("It was stolen"), "F10", RevokeReason.STOLEN),
            (self.tr("It is damaged"), "F11", RevokeReason.DAMAGED),
            (self.tr("Their name or birth date changed"), "F12", RevokeReason.DATA_CHANGED),
        ):
            button = Button(words, keys=keys)
            button.clicked.connect(partial(self._go_on, reason))
            reasons.append(button)
        self.ask(*reasons)

    @property
    def heading(self) -> str:
        """The question."""
        return self.tr("Why do they get a new card?")

    @property
    def guidance(self) -> str:
        """What becomes of the old one."""
        return self.tr("Their old card stops being valid when the new one is handed over.")

    def _go_on(self, reason: RevokeReason) -> None:
        case = self._case
        case.because = reason
        self.moved.emit(HandingOver(case) if case.good else Detailing(case))
