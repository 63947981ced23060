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
    """One line a fact, in the order in which they become known."""

    def __init__(self) -> None:
        super().__init__()
        self._lines = {fact: (Sign("todo", "muted"), Text("", "small")) for fact in FACTS}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(1, 1)
        for row, (sign, words) in enumerate(self._lines.values()):
            grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)

    def show_facts(self, facts: Mapping[State, Established]) -> None:
        """Say what is known now."""
        for fact, (sign, words) in self._lines.items():
            known = facts.get(fact)
            sign.show_sign(*(("todo", "muted") if known is None else ("success", "success")))
            words.setText(_line(fact, known))


def _line(fact: State, known: Established | None) -> str:
    name = {
        State.SENT: QCoreApplication.translate("facts", "Sent: {how}"),
        State.MADE: QCoreApplication.translate("facts", "Made: {how}"),
        State.GOOD: QCoreApplication.translate("facts", "Good: {how}"),
        State.HANDED: QCoreApplication.translate("facts", "Handed over: {how}"),
    }[fact]
    return name.format(how=_how(fact, known))


def _how(fact: State, known: Established | None) -> str:
    if known is None:
        return QCoreApplication.translate("facts", "not known")
    match known.by:
        case Witness.SCAN:
            return QCoreApplication.translate("facts", "its code was read")
        case Witness.PRINTER if fact is State.SENT:
            return QCoreApplication.translate("facts", "the printer's queue took it")
        case Witness.PRINTER:
            return QCoreApplication.translate("facts", "the printer counted it")
        case Witness.CLERK if not known.who:
            return QCoreApplication.translate("facts", "a clerk said so")
        case Witness.CLERK:
            return QCoreApplication.translate("facts", "{name} said so").format(name=known.who)
