"""Each original goes back to its owner, then the card; only then does the register learn a name."""

from functools import partial

from PySide6.QtWidgets import QCheckBox

from kiosk.case import Case
from kiosk.issuance import AlreadyHolds, Handed
from kiosk.programme import Document, text
from ui.desk.flow import Done, Matching
from ui.desk.page import Counter, DeskPage
from ui.theme import GRID
from ui.widgets.announce import announce
from ui.widgets.columns import Columns
from ui.widgets.text import Text
from ui.widgets.their_words import TheirWords
from ui.widgets.tick_row import TickRow

_LEAST = 280
"""Least width of a sentence in one language in pixels at 100 %."""


class HandOverPage(DeskPage):
    """One tick a document; Space ticks and moves on to the next.

    After a crash nobody knows which documents were shown: one tick stands for all of them, so that
    the Enter a scanner ends with hands nothing over.
    """

    def __init__(self, counter: Counter, case: Case) -> None:
        super().__init__(counter)
        self._case = case
        self._promise_return()
        shown = [d for d in counter.desk.programme.documents if d.key in case.shown]
        self._rows = [self._row(document) for document in shown] or [self._row_for_all()]
        self.offer(now=self._all_back)

    @property
    def heading(self) -> str:
        """What the product is named after."""
        return self.tr("Hand the documents back")

    @property
    def verb(self) -> str:
        """The last act."""
        return self.tr("Hand card over")

    @property
    def guidance(self) -> str:
        """Say what to do."""
        return self.tr("Put each document back into its owner's hand, then tick it.")

    def take_focus(self) -> None:
        """Start at the first document still here; stay at the last: the verb waits for Enter."""
        here = [row for row in self._rows if not row.isChecked()]
        (here[0] if here else self._rows[-1]).setFocus()

    def go(self) -> None:
        """Record the hand-over."""
        self.offer(now=False)
        self.work(partial(self.desk.hand, self._case), self.on_handed)

    def on_handed(self, outcome: Handed | AlreadyHolds) -> None:
        """Wipe the case, or ask about the person who appeared meanwhile."""
        match outcome:
            case Handed(card=card):
                facts = tuple(self._case.facts.items())
                self._case.wipe()
                self.moved.emit(Done(card.serial, facts))
            case AlreadyHolds(matches):
                self.moved.emit(Matching(self._case, matches))

    def _promise_return(self) -> None:
        """Say in both languages that every document goes back, where the resident reads another."""
        promise, language = self.desk.programme.notice.hands_back, self._case.application.language
        english, theirs = text(promise, "en"), text(promise, language)
        if theirs == english:
            return
        said, resident = Columns(2, _LEAST, gap=3 * GRID), TheirWords("body")
        said.add(Text(english))
        said.add(resident)
        resident.tell(theirs, language, beside=english)
        self.body.addWidget(said)

    def _row(self, document: Document) -> QCheckBox:
        row = TickRow(text(document.name, "en"), self.tr("Tick when it is in their hand"))
        row.setChecked(document.key in self._case.handed_back)
        row.toggled.connect(partial(self._on_ticked, document))
        self.body.addWidget(row)
        return row

    def _row_for_all(self) -> QCheckBox:
        row = TickRow(
            self.tr("Every document they showed"),
            self.tr("Which ones is not known any more. Tick when all are in their hand."),
        )
        row.toggled.connect(self._look_again)
        self.body.addWidget(row)
        return row

    @property
    def _all_back(self) -> bool:
        return self._case.all_handed_back and all(row.isChecked() for row in self._rows)

    def _on_ticked(self, document: Document, ticked: bool) -> None:
        back = self._case.handed_back
        (back.add if ticked else back.discard)(document.key)
        self._look_again(ticked)

    def _look_again(self, ticked: bool) -> None:
        if ticked:
            self.take_focus()
        self.offer(now=self._all_back)
        if self._all_back:
            announce(self, self.tr("All are back. Press Enter to hand the card over."))
