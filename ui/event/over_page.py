"""The closed day: what it came to, and its sheet for the file."""

from functools import partial

from kiosk.event import DaySheet
from kiosk.issuance import State
from ui.desk.flow import Waiting
from ui.desk.page import Counter
from ui.event.figures import Figure, Figures
from ui.event.page import EventPage
from ui.widgets.button import Button
from ui.widgets.text import Text
from ui.wording import day as in_words


class OverPage(EventPage):
    """The four facts and the blanks; the journal's head can be compared with the paper."""

    def __init__(self, counter: Counter, sheet: DaySheet) -> None:
        self._closed = sheet
        super().__init__(counter)
        save = Button(self.tr("Save the day sheet"), keys="F6", sign="calendar")
        save.clicked.connect(self.on_save)
        printing = Button(self.tr("Print the day sheet"), keys="F7", sign="printer")
        printing.clicked.connect(self.on_print)
        self.add_side_action(save)
        self.add_side_action(printing)
        facts = {fact.fact: fact.count for fact in sheet.facts}
        stock = sheet.stock
        self.body.addWidget(
            Figures(
                [
                    Figure(str(facts[State.SENT]), self.tr("sent to the printer")),
                    Figure(str(facts[State.MADE]), self.tr("made")),
                    Figure(str(facts[State.GOOD]), self.tr("good: read back")),
                    Figure(str(facts[State.HANDED]), self.tr("handed over")),
                    Figure(str(stock.carried + stock.opened), self.tr("carried over and opened")),
                    Figure(str(stock.spoiled), self.tr("spoiled")),
                    Figure(str(stock.test), self.tr("test cards")),
                    Figure(str(sheet.counted), self.tr("blank cards left")),
                ]
            )
        )
        head = self.tr("Head of the journal, as on the sheet: {head}").format(head=sheet.head)
        self.body.addWidget(Text(head, "hint"))

    @property
    def heading(self) -> str:
        """The day is over."""
        return self.tr("The event day is closed")

    @property
    def guidance(self) -> str:
        """Say which day, and what to do."""
        return self.tr("{day}. Print the day sheet, and let two of you sign it.").format(
            day=in_words(self._closed.day)
        )

    @property
    def verb(self) -> str:
        """Go on."""
        return self.tr("Back to the desk")

    def go(self) -> None:
        """Leave the event day."""
        self.moved.emit(Waiting())

    def on_print(self) -> None:
        """Send the sheet to the A4 printer."""
        sheet = partial(self.day.paper.day_sheet, self._closed)
        self.print_sheet(self.tr("The day sheet"), sheet)

    def on_save(self) -> None:
        """Ask where the sheet goes."""
        sheet = partial(self.day.paper.day_sheet, self._closed)
        name = self.tr("day sheet {day}.pdf").format(day=self._closed.day.isoformat())
        self.ask_where(self.tr("Where should the day sheet go?"), name, sheet)
