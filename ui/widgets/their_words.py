"""The resident's language beside the clerk's: both read the same sentence at once.

Rule: nothing is on show where there is nothing to add to what the clerk reads.
"""

from PySide6.QtWidgets import QWidget

from ui.languages import language
from ui.widgets.text import Part, Text


class TheirWords(Text):
    """A text that stands at the side where the resident's script starts."""

    def __init__(self, part: Part = "hint", parent: QWidget | None = None) -> None:
        super().__init__("", part, parent)
        self.hide()

    def tell(self, words: str, code: str, *, beside: str) -> None:
        """Show `words`, in the language of that code, unless the clerk reads the same `beside`."""
        self.setText("" if words == beside else words)
        self.setLayoutDirection(language(code).direction)
        self.setVisible(bool(self.text()))
