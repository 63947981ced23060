"""The documents somebody has: ticked by kind, four a page, the verdict beside them at every tick.

Rule: a document is its kind; there is nowhere to type a number.
"""

from functools import partial

from PySide6.QtCore import QEvent, QRect
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.programme import Document, Purpose, Shows
from kiosk.resident import Question
from ui.look import worn
from ui.resident.document_row import DocumentRow, picture_of
from ui.resident.look import GAP
from ui.resident.page import WIDE, QuestionPage
from ui.resident.verdict_panel import VerdictPanel
from ui.widgets.announce import announce
from ui.widgets.button import Button
from ui.widgets.giving_way import GivingWay
from ui.widgets.text import Text

A_PAGE = 4
"""So many documents fit a page at text size 100 %; one less in a script with tall lines."""
_TALL = 24
"""Line spacing in pixels of the desk's look from which a script's lines are tall."""
_SIDE_BY_SIDE = 125
"""Text size in per cent up to which the verdict stands beside the list, not under it."""


class DocumentsPage(QuestionPage):
    """Ticks follow the person from page to page of the list."""

    question = Question.DOCUMENTS
    width_at_100 = WIDE

    @property
    def heading(self) -> str:
        """The question."""
        return self.tr("Which of these documents can you bring?")

    def build(self) -> None:
        """List on one side, verdict on the other."""
        self._documents = self.booth.station.documents(self.visit)
        self._at = 0
        rows = QWidget()  # of their own, so that a screen reader finds them before the pager
        self._list = QVBoxLayout(rows)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(GAP)
        self.rows: list[DocumentRow] = []
        self._verdict = VerdictPanel(self.booth)
        left = QVBoxLayout()
        left.setSpacing(GAP)
        left.addWidget(rows)
        left.addWidget(self._pager())
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(2 * GAP)
        self._sides.addLayout(left, 5)
        self._sides.addWidget(self._verdict, 3)
        self.body.addLayout(self._sides)
        self.show_list(0)
        self._judge()

    @property
    def pages(self) -> int:
        """How many pages the list has."""
        return max(1, -(-len(self._documents) // self.a_page))

    @property
    def a_page(self) -> int:
        """How many documents stand on one."""
        sample = self.booth.words(self._documents[0].name) if self._documents else ""
        room = QRect(0, 0, 10_000, 1_000)  # so wide that the name stands on one line
        line = self.fontMetrics().boundingRect(room, 0, sample)
        return A_PAGE if line.height() < worn().px(_TALL) else A_PAGE - 1

    def show_list(self, at: int) -> None:
        """Show one page of the list."""
        self._at = at
        for row in self.rows:
            row.hide()
            self._list.removeWidget(row)
            row.deleteLater()
        shown = self._documents[at * self.a_page : (at + 1) * self.a_page]
        self.rows = [self._row(document) for document in shown]
        for row in self.rows:
            self._list.addWidget(row)
        words = self.tr("Page {page} of {pages}").format(page=at + 1, pages=self.pages)
        self._count.setText(words)
        self._previous.setEnabled(at > 0)
        self._more.setEnabled(at + 1 < self.pages)
        self.fit_targets()

    def take_focus(self) -> None:
        """Start at the first document."""
        if self.rows:
            self.rows[0].setFocus()

    def on_more(self) -> None:
        """Show the next documents."""
        self._turn(self._at + 1)

    def on_previous(self) -> None:
        """Show the documents before."""
        self._turn(self._at - 1)

    def changeEvent(self, event: QEvent) -> None:
        """Put the verdict under the list when the text is large."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()

    def fit_targets(self) -> None:
        """Follow the text size."""
        super().fit_targets()
        self._arrange()

    def _turn(self, at: int) -> None:
        self.show_list(at)
        self.take_focus()
        announce(self, self._count.text())

    def _arrange(self) -> None:
        beside = worn().scale <= _SIDE_BY_SIDE
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(way)

    def _pager(self) -> QWidget:
        self._previous = Button(self.tr("Previous page"))
        self._more = Button(self.tr("Next page"))
        self._count = Text("", "hint")
        self._count.setWordWrap(False)
        self._previous.clicked.connect(self.on_previous)
        self._more.clicked.connect(self.on_more)
        pager = GivingWay(self._previous, self._count, self._more, gap=GAP)
        if self.pages == 1:
            pager.hide()
        return pager

    def _row(self, document: Document) -> DocumentRow:
        row = DocumentRow(
            self.booth.words(document.name), self._good_for(document), picture_of(document)
        )
        row.setChecked(document.key in self.visit.has)
        row.toggled.connect(partial(self._on_ticked, document))
        return row

    def _on_ticked(self, document: Document, ticked: bool) -> None:
        if ticked:
            self.visit.has.add(document.key)
        else:
            self.visit.has.discard(document.key)
        self._judge()

    def _judge(self) -> None:
        self._verdict.show_verdict(self.booth.station.judge(self.visit))

    def _good_for(self, document: Document) -> str:
        """Say in a few words what the paper is good for."""
        shows = {Shows.PHOTO: self.tr("photo"), Shows.BIRTH_DATE: self.tr("birth date")}
        proves = {
            Purpose.RESIDENCY: self.tr("where you live"),
            Purpose.RELATIONSHIP: self.tr("who looks after you"),
        }
        seen = [words for what, words in shows.items() if what in document.shows]
        seen += [words for what, words in proves.items() if what in document.proves]
        return " · ".join(seen)
