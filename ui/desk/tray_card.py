"""One waiting card as a button: what it is called, what to do about it, the key that opens it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcutEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from kiosk.tray import Held, InWork
from ui.desk.tray_face import TrayFace
from ui.desk.tray_words import Said, name_of, said


class TrayCard(QAbstractButton):
    """A place of the tray: hidden while it is empty, opened by Ctrl and its number.

    In brief it says in a word or two what its card needs; the whole of it is in the tool tip, and
    always in the accessible name.
    """

    def __init__(self, place: int) -> None:
        super().__init__()
        self.place = place
        self._name, self._said, self._brief = "", said(InWork()), False
        self.setAccessibleName(self.tr("Empty place"))
        self._keys = QKeySequence(f"Ctrl+{place}")
        self.setShortcut(self._keys)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def said(self) -> Said:
        """What it says of its card."""
        return self._said

    @property
    def face(self) -> TrayFace:
        """What is drawn, and where."""
        return TrayFace(self, self._name, self._said, (self._cap, str(self.place)), self._brief)

    def show_held(self, held: Held | None) -> None:
        """Show a waiting case; None empties the place."""
        self.setVisible(held is not None)
        if held is None:
            self._name = ""
            return
        self._name, self._said = name_of(held), said(held.standing)
        self.setAccessibleName(f"{self._name}, {self._said.words}")
        self.setAccessibleDescription(self._cap)
        self.be_brief(now=self._brief)

    def be_brief(self, *, now: bool) -> None:
        """Say it in a word or two where there is no room for more."""
        self._brief = now
        self.setToolTip(f"{self.accessibleName()} ({self._cap})" if now else "")
        self.updateGeometry()
        self.update()

    def event(self, event: QEvent) -> bool:
        """Let the key act at once."""
        if isinstance(event, QShortcutEvent) and not event.isAmbiguous():
            self.click()
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Width that is comfortable, with the height it needs."""
        self.ensurePolished()
        least = self.face.least
        return QSize(least, self.heightForWidth(least))

    def minimumSizeHint(self) -> QSize:
        """Never cut a word."""
        least = self.face.least
        return QSize(least, self.heightForWidth(max(least, self.width())))

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height in pixels that all its words need at this width."""
        return self.face.height(width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        self.face.paint(QPainter(self), hovered=self.underMouse())

    @property
    def _cap(self) -> str:
        return self._keys.toString(QKeySequence.SequenceFormat.NativeText)
