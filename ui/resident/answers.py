"""One answer out of a few, where the page's heading is the question: it is not shown twice."""

from collections.abc import Sequence

from PySide6.QtWidgets import QRadioButton

from ui.widgets.choice import Choice, Option


def answers(question: str, options: Sequence[Option], chosen: str) -> Choice:
    """Make the rows; a screen reader is told the question with each of them."""
    choice = Choice("", options)
    for row in choice.findChildren(QRadioButton):
        meaning = row.accessibleDescription().removeprefix(". ")
        row.setAccessibleDescription(". ".join(part for part in (question, meaning) if part))
    choice.choose(chosen)
    return choice
