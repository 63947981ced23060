"""The one crash path: a surprise ends the program in a defined way and tells nobody's data.

An exception's text may hold a person's words, so it is never shown or written: only its type and
the places in the program it passed. Open numbers stand in the register; the next start asks.
"""

import sys
import traceback
from pathlib import PurePath
from types import TracebackType

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

EXIT_BUG = 70
"""Exit status of a program that found its own mistake (sysexits.h, EX_SOFTWARE)."""


def places(error: BaseException) -> str:
    """Tell an exception's type and where it passed, without its text or any value."""
    frames = traceback.extract_tb(error.__traceback__)
    passed = (f"{PurePath(at.filename).name}:{at.lineno} {at.name}" for at in frames)
    return f"{type(error).__name__}: " + " > ".join(passed)


class CrashPath(QObject):
    """Where the worker's and the screens' surprises end. Unattended runs end without asking."""

    def __init__(self, app: QApplication, *, attended: bool) -> None:
        super().__init__(app)
        self._app, self._attended = app, attended
        self._stopping = False

    def install(self) -> None:
        """Take what Qt's slots raise (PySide6 gives it to sys.excepthook)."""
        sys.excepthook = self.on_unhandled

    def on_unhandled(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        """Take an exception that nobody handled."""
        self.stop(error)

    def stop(self, error: BaseException) -> None:
        """Write the places, say one sentence, end with EXIT_BUG; a second crash ends at once."""
        sys.stderr.write(places(error) + "\n")
        if self._stopping or not self._attended:
            self._app.exit(EXIT_BUG)
            return
        self._stopping = True
        from ui.widgets.button import Kind  # noqa: PLC0415  # once, if ever
        from ui.widgets.dialog import Answer, Question  # noqa: PLC0415

        last = Question(
            self.tr("Handback found a mistake of its own and has to stop. Stop now?"),
            self.tr(
                "Nothing that was recorded is lost. If a card was being printed, the next start "
                "will ask what became of it. Give the documents on the table back first."
            ),
            [Answer("stop", self.tr("Stop Handback"), Kind.PRIMARY)],
            parent=self._app.activeWindow(),
        )
        last.answered.connect(self.on_answered)
        last.open()

    def on_answered(self) -> None:
        """End in the defined way."""
        self._app.exit(EXIT_BUG)
