"""The number for the board at the door: how many more cards there can be today, and why."""

from kiosk.event import Board, DayStatus, Limit
from ui.desk.page import Counter
from ui.event.flow import Overview
from ui.event.number_field import NumberField
from ui.event.page import EventPage
from ui.widgets.text import Text


class BoardPage(EventPage):
    """Follows the minutes as they are typed."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter, width=640)
        self._status: DayStatus | None = None
        self.number = Text("", "display")
        self._why = Text("", "lead")
        self.body.addWidget(self.number)
        self.body.addWidget(self._why)
        self._minutes = NumberField(
            self.tr("Minutes until the doors close"), self.tr("May be left empty"), least=0
        )
        self._minutes.changed.connect(self.on_minutes)
        self.body.addWidget(self._minutes)
        self.work(self.day.status, self.on_status)

    @property
    def heading(self) -> str:
        """The question at the door."""
        return self.tr("How many more people can be served?")

    @property
    def guidance(self) -> str:
        """Say what to do with it."""
        return self.tr("Write this number on the board, and look again every hour.")

    @property
    def verb(self) -> str:
        """Back."""
        return self.tr("Back to the event day")

    def take_focus(self) -> None:
        """Start at the minutes."""
        self._minutes.take_focus()

    def go(self) -> None:
        """Go back."""
        self.turn_to(Overview())

    def on_status(self, status: DayStatus) -> None:
        """Show the number."""
        self._status = status
        self.on_minutes()

    def on_minutes(self) -> None:
        """Count with the minutes that are typed now."""
        if self._status is None:
            return
        typed = self._minutes.text()
        board = self._status.board(int(typed) if typed.isdecimal() else None)
        self.number.setText(str(board.cards))
        self._why.setText(self._because(board))

    def _because(self, board: Board) -> str:
        return {
            Limit.BLANKS: self.tr("So many blank cards are left."),
            Limit.RIBBON: self.tr("So many cards the ribbon gives; a new one gives more."),
            Limit.TIME: self.tr("So many can be made in the time that is left, at today's pace."),
        }[board.limit]
