"""The four facts about a card, each with who or what established it, or "not known"."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.case import Established
from kiosk.issuance import State, Witness
from ui.theme import GRID
from ui.widgets.text import Sign, Text

FACTS = (State.SENT, State.MADE, State.GOOD, State.HANDED)


class FactsList(QWidget):
    """A sign, a fact and its witness to a line, in the order in which they become known."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = {fact: (Sign("todo", "muted"), Text("", "small")) for fact in FACTS}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID - 2)
        grid.setColumnStretch(1, 2)  # in the narrow panel, the longest of names has room so
        grid.setColumnStretch(2, 3)
        top = Qt.AlignmentFlag.AlignTop
        for row, (fact, (sign, words)) in enumerate(self._lines.items()):
            name = Text(_name(fact), "fact")
            for column, part in enumerate((sign, name, words)):
                grid.addWidget(part, row, column, Qt.AlignmentFlag(0) if part is words else top)

    def show_facts(self, facts: Mapping[State, Established]) -> None:
        """Say what is known now."""
        for fact, (sign, words) in self._lines.items():
            known = facts.get(fact)
            sign.show_sign(*(("todo", "muted") if known is None else ("success", "success")))
            words.setText(_how(fact, known))
            words.setAccessibleName(f"{_name(fact)}: {words.text()}")

    @property
    def told(self) -> list[str]:
        """Each fact as a screen reader says it."""
        return [words.accessibleName() for _sign, words in self._lines.values()]


def _name(fact: State) -> str:
    return {
        State.SENT: QCoreApplication.translate("facts", "Sent"),
        State.MADE: QCoreApplication.translate("facts", "Made"),
        State.GOOD: QCoreApplication.translate("facts", "Good"),
        State.HANDED: QCoreApplication.translate("facts", "Handed over"),
    }[fact]


def _how(fact: State, known: Established | None) -> str:
    if known is None:
        return QCoreApplication.translate("facts", "not known")
    match known.by:
        case Witness.SCAN:
            return QCoreApplication.translate("facts", "its code was read")
        case Witness.PRINTER if fact is State.SENT:
            return QCoreApplication.translate("facts", "the print queue took it")
        case Witness.PRINTER:
            return QCoreApplication.translate("facts", "the printer counted it")
        case Witness.CLERK if not known.who:
            return QCoreApplication.translate("facts", "a clerk said so")
        case Witness.CLERK:
            return QCoreApplication.translate("facts", "{name} said so").format(name=known.who)
