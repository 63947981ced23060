"""A room: what fills the window's middle, and says in one heading what is being done there.

Rule: a heading is the program's own words, never a person's: it becomes the window's title, which
stands in window lists and is what a screen reader says first (WCAG 2.2, 2.4.2 Page Titled).
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Room(QWidget):
    """`retitled` tells that `heading` says something else now; `lent` asks to lend the screen."""

    retitled = Signal()
    lent = Signal()

    @property
    def heading(self) -> str:
        """What is being done here now."""
        raise NotImplementedError

    @property
    def unfinished(self) -> str:
        """Say what would be left unfinished, were the window closed now; "" where nothing would."""
        return ""

    def on_turn_taken(self) -> None:
        """Follow that another operator has taken over what is behind the lock."""
