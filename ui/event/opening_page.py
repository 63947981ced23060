"""Opening the event day: who is on duty, and a supervisor's word."""

from functools import partial
from typing import assert_never

from kiosk.access import NotAllowed, OperatorId, SamePerson, WrongPassphrase
from kiosk.event import HeldBefore, LeftOpen, NotReady, Opened, StockKind, Unsigned
from ui.desk.page import Counter
from ui.event.flow import Checking, Overview, TakingStock
from ui.event.page import EventPage
from ui.event.signature_fields import SignatureFields
from ui.widgets.banner import Tone
from ui.widgets.text import Text
from ui.widgets.tick_row import TickRow


class OpeningPage(EventPage):
    """The signed-in operator is on duty anyway; others are ticked."""

    def __init__(self, counter: Counter) -> None:
        super().__init__(counter, width=640)
        me = self.day.operator
        self.body.addWidget(Text(self.tr("{name} is signed in.").format(name=me.name), "lead"))
        self._staff = {one.id: TickRow(one.name) for one in self.day.operators if one.id != me.id}
        for row in self._staff.values():
            self.body.addWidget(row)
        self._signature: SignatureFields | None = None
        if self.day.needs_signature():
            self._signature = SignatureFields(self.day.colleagues)
            self._signature.entered.connect(self.go)
            self.body.addWidget(self._signature)

    @property
    def heading(self) -> str:
        """The question."""
        return self.tr("Who is on duty today?")

    @property
    def guidance(self) -> str:
        """Say what follows."""
        return self.tr("Tick everybody who will work here. The journal notes that the day opened.")

    @property
    def verb(self) -> str:
        """Open."""
        return self.tr("Open the event day")

    def take_focus(self) -> None:
        """Start at the first colleague."""
        first = next(iter(self._staff.values()), None)
        if first is not None:
            first.setFocus()
        elif self._signature is not None:
            self._signature.take_focus()
        else:
            super().take_focus()

    def go(self) -> None:
        """Open in the worker: the check runs once more, and a passphrase is slow on purpose."""
        signature = self._signature.take() if self._signature else None
        if self._signature is not None and signature is None:
            return
        staff = [OperatorId(one) for one, row in self._staff.items() if row.isChecked()]
        self.offer(now=False)
        self.work(partial(self.day.open_day, staff, signature), self.on_opened)

    def on_opened(self, outcome: Opened | LeftOpen | HeldBefore | NotReady | Unsigned) -> None:
        """Go on with the first box, or say what is in the way."""
        self.offer(now=True)
        match outcome:
            case Opened(day):
                box = TakingStock(StockKind.BOX_OPENED)
                self.turn_to(Overview() if day.carried else box)
            case LeftOpen():
                self.turn_to(Overview())
            case HeldBefore():
                self.inform(
                    Tone.WARNING,
                    self.tr("There was an event day of this date before the last one."),
                    self.tr("The clock was wrong in between. Open the next day tomorrow."),
                )
            case NotReady():
                self.turn_to(Checking())
                self.inform(Tone.WARNING, self.tr("Something has to be put right first."))
            case SamePerson() | NotAllowed() | WrongPassphrase():
                if self._signature is not None:
                    self._signature.refuse(outcome)
            case _:
                assert_never(outcome)
