"""The documents on the table: the clerk ticks what was shown, the verdict follows each tick.

Rule: a document is its kind; there is nowhere to type a number. The resident reads the verdict in
their language above the list.
"""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from kiosk.case import Case
from kiosk.programme import Document, Purpose, Shows, text
from kiosk.review import Enough, NotYet, Shown, Verdict
from kiosk.review.wording import say_addition, say_verdict
from ui.desk.flow import Countersigning, Photographing
from ui.desk.page import Counter, DeskPage
from ui.theme import GRID
from ui.widgets.field import Field
from ui.widgets.their_words import TheirWords
from ui.widgets.tick_row import TickRow


class DocumentsPage(DeskPage):
    """Type a few letters and Enter ticks the first match; Enter on an empty line goes on."""

    def __init__(self, counter: Counter, case: Case) -> None:
        super().__init__(counter)
        self._case = case
        self._find = Field(
            self.tr("Find a document"),
            self.tr("Type a few letters, then Enter ticks the first one"),
        )
        self._find.changed.connect(self.on_find)
        self._theirs = TheirWords("body")
        self.body.addWidget(self._theirs)
        self.body.addWidget(self._find)
        self.body.setSpacing(GRID)
        self._documents = self._open_documents()
        self._rows = {document.key: self._row(document) for document in self._documents}
        self._offer()

    @property
    def heading(self) -> str:
        """What to do."""
        return self.tr("Which documents do they show?")

    @property
    def guidance(self) -> str:
        """How to look."""
        return self.tr("Look at the originals only. Tick what meets its small print.")

    @property
    def verb(self) -> str:
        """Go on."""
        return self.tr("Continue to portrait")

    def go(self) -> None:
        """Tick what was found, or go on when it is enough."""
        found = self._found()
        if self._find.text().strip() and found:
            self._rows[found[0].key].toggle()
            self._find.wipe()
            return
        if isinstance(self.desk.judge(self._case), Enough):
            exception = self.desk.needs_second_signature(self._case)
            following = Countersigning if exception else Photographing
            self.moved.emit(following(self._case))

    def take_focus(self) -> None:
        """Start with finding."""
        self._find.take_focus()

    def on_find(self) -> None:
        """Show only what matches."""
        found = {document.key for document in self._found()}
        for key, row in self._rows.items():
            row.setVisible(key in found)
        self._offer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes from the line into the list, and through it."""
        visible = [row for row in self._rows.values() if row.isVisible()]
        here = next((at for at, row in enumerate(visible) if row.hasFocus()), -1)
        if event.key() == Qt.Key.Key_Down and here + 1 < len(visible):
            visible[here + 1].setFocus()
        elif event.key() == Qt.Key.Key_Up and here >= 0:
            (visible[here - 1] if here else self._find.input).setFocus()
        else:
            super().keyPressEvent(event)

    def _on_ticked(self, document: Document, ticked: bool) -> None:
        self._case.countersigned = False
        if ticked:
            self._case.shown[document.key] = Shown(document.key)
        else:
            self._case.shown.pop(document.key, None)
            self._case.handed_back.discard(document.key)
        self._offer()
        self.changed.emit()

    def _offer(self) -> None:
        typing, verdict = bool(self._find.text().strip()), self.desk.judge(self._case)
        self.offer(now=typing or isinstance(verdict, Enough))
        language = self._case.application.language
        self._theirs.tell(self._said(verdict, language), language, beside=self._said(verdict, "en"))

    def _said(self, verdict: Verdict, language: str) -> str:
        """Word the verdict, and the best way to complete it."""
        additions = verdict.additions[:1] if isinstance(verdict, NotYet) else ()
        ways = [say_addition(self.desk.programme, one, language) for one in additions]
        return " ".join([say_verdict(verdict, language), *ways])

    def _found(self) -> list[Document]:
        words = self._find.text().casefold().split()
        return [d for d in self._documents if all(word in _sought(d) for word in words)]

    def _open_documents(self) -> tuple[Document, ...]:
        born = self._case.application.birth_date
        cls = self.desk.applicant_class(born) if born else None
        documents = self.desk.programme.documents_for(cls) if cls else ()
        return tuple(sorted(documents, key=lambda one: one.key not in self._case.named))

    def _row(self, document: Document) -> TickRow:
        row = TickRow(text(document.name, "en"), self._small_print(document), self._tag(document))
        row.setChecked(document.key in self._case.shown)
        row.toggled.connect(partial(self._on_ticked, document))
        self.body.addWidget(row)
        return row

    def _small_print(self, document: Document) -> str:
        """Name it as the resident does, where that is another name; then what to look for."""
        theirs = text(document.name, self._case.application.language)
        named = [] if theirs == text(document.name, "en") else [theirs]
        return "\n".join([*named, " · ".join(text(item, "en") for item in document.look_for)])

    def _tag(self, document: Document) -> str:
        """Say in a few words what the document brings."""
        shows = {Shows.PHOTO: self.tr("photo"), Shows.BIRTH_DATE: self.tr("birth date")}
        proves = {
            Purpose.IDENTITY: self.tr("identity"),
            Purpose.RESIDENCY: self.tr("residency"),
            Purpose.RELATIONSHIP: self.tr("relationship"),
        }
        seen = [self.tr("on their slip")] if document.key in self._case.named else []
        seen += [words for what, words in shows.items() if what in document.shows]
        for purpose, points in document.proves.items():
            words = proves[purpose]
            seen.append(f"{words} {points}" if points > 1 else words)
        return " · ".join(seen)


def _sought(document: Document) -> str:
    return f"{text(document.name, 'en')} {document.id}".casefold()
