"""The verbs of an event day at one workstation, for whoever is signed in.

Rule: a supervisor runs the day; a clerk needs a supervisor's signature for it. Boxes, ribbons and
test cards anybody writes down.
"""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date

from kiosk.access import (
    Act,
    Countersigned,
    NotAllowed,
    Operator,
    OperatorId,
    SamePerson,
    WrongPassphrase,
    countersign,
    may,
)
from kiosk.errors import BugError, KnownError
from kiosk.event import stocktaking, verbs
from kiosk.event.books import DayBooks
from kiosk.event.calibrating import CalibrationDesk
from kiosk.event.day import EventDay, HeldBefore, LeftOpen, NotOpen, Phase, Unbalanced, serving
from kiosk.event.figures import ribbon_now, stock_now
from kiosk.event.pace import Pace
from kiosk.event.sheet import DaySheet, day_sheet
from kiosk.event.status import DayPaper, DayStatus
from kiosk.event.stock import DifferenceReason, StockEntry, StockKind
from kiosk.event.verbs import CardsOpen, Closed, Explanation, Opened
from kiosk.ports import Clock, Mode
from kiosk.queues import Printers
from kiosk.readiness import Finding, Known, Level
from kiosk.ticket import PublicTicketKey


@dataclass(frozen=True, slots=True)
class Signature:
    """A colleague's name and passphrase, as they were just typed."""

    colleague: OperatorId
    passphrase: str = field(repr=False)


Unsigned = SamePerson | NotAllowed | WrongPassphrase
"""Why a signature does not count."""


@dataclass(frozen=True, slots=True)
class NotReady:
    """Something blocks: the readiness check says what and what to do."""

    blocking: tuple[Finding, ...]


@dataclass(slots=True, repr=False)
class EventDesk:
    """One signed-in operator's hold on the event day.

    `station_key` gives what resident stations seal today's tickets to, and leaves it in the data
    folder for a station on this machine. `is_whole` reads the whole register.
    """

    operator: Operator
    mode: Mode
    clock: Clock
    books: DayBooks
    operators: tuple[Operator, ...]
    colleagues: tuple[Operator, ...]
    identify: Callable[[OperatorId, str], Operator | WrongPassphrase]
    look: Callable[[Known], tuple[Finding, ...]]
    paper: DayPaper
    calibration: CalibrationDesk
    printers: Printers
    titles: tuple[str, ...]
    class_of: Callable[[date, date], str]
    station_key: Callable[[], PublicTicketKey]
    is_whole: Callable[[], bool]
    pace: Pace = field(default_factory=Pace)
    _known_whole: bool = False

    # -- looking --------------------------------------------------------------------------------

    def status(self) -> DayStatus:
        """Read where the day stands."""
        last, today = self.books.newest_day(), self.clock.today()
        stands, printer = serving(last, today, self.mode), self._printer()
        if last is None or last.phase is Phase.CLOSED:
            again = last is not None and last.day == today
            return DayStatus(stands, last, again=again, printer=printer)
        stock, ribbon = stock_now(self.books, last), ribbon_now(self.books)
        return DayStatus(stands, last, stock, ribbon, self.pace.minutes, printer=printer)

    def readiness(self) -> tuple[Finding, ...]:
        """Check everything before the doors open.

        May take a second; the first time in a sign-in a minute more for a million cards.
        """
        self._known_whole = self._known_whole or self.is_whole()
        last = self.books.newest_day()
        stock, since = (None, 0) if last is None else (self._left(last), last.journal_from)
        today = self.clock.today()
        signed = [
            one.who for one in self.books.clock_signed() if one.row > since or one.on == today
        ]
        known = Known(
            last_use=None if last is None else last.day,
            signed_in=True,
            whole=self._known_whole,
            blanks=stock,
            ribbon=ribbon_now(self.books),
            clock_signed=tuple(dict.fromkeys(map(self._name, signed))),
        )
        return self.look(known)

    def sheet(self) -> DaySheet:
        """Compute the sheet of the newest day, which is closed."""
        last = self.books.newest_day()
        if last is None:
            raise BugError("a day sheet was asked for before there was a day")
        titles, class_of = self.titles, self.class_of
        return day_sheet(self.books, last, names=self._names, titles=titles, class_of=class_of)

    def needs_signature(self) -> bool:
        """Say whether opening and closing need a supervisor's signature beside this operator's."""
        return not may(self.operator, Act.RUN_DAY)

    # -- the day --------------------------------------------------------------------------------

    def open_day(
        self, staff: Iterable[OperatorId], signature: Signature | None = None
    ) -> Opened | LeftOpen | HeldBefore | NotReady | Unsigned:
        """Open the day for this staff. Nothing that blocks may stand in the way of a real one."""
        second = self._second(Act.RUN_DAY, signature)
        if isinstance(second, SamePerson | NotAllowed | WrongPassphrase):
            return second
        blocking = tuple(one for one in self.readiness() if one.level is Level.BLOCKING)
        if blocking and self.mode is Mode.REAL:
            return NotReady(blocking)
        self.station_key()
        today = self.clock.today()
        return verbs.open_day(self.books, {self.operator.id, *staff}, today, second=second)

    def pause(self) -> EventDay | NotOpen:
        """Stop serving for a while."""
        return verbs.pause(self.books, self.clock.today())

    def resume(self) -> EventDay | NotOpen:
        """Go on serving."""
        return verbs.resume(self.books, self.clock.today())

    def close_day(
        self,
        counted: int,
        *,
        reason: DifferenceReason | None = None,
        signature: Signature | None = None,
    ) -> Closed | CardsOpen | Unbalanced | NotOpen | Unsigned:
        """Close the day; a difference takes a reason and a second signature."""
        explained = None
        if reason is not None:
            signed = self._both(Act.EXPLAIN_STOCK, signature)
            if not isinstance(signed, Countersigned):
                return signed
            explained = Explanation(reason, signed)
        second = self._second(Act.RUN_DAY, signature)
        if isinstance(second, SamePerson | NotAllowed | WrongPassphrase):
            return second
        today = self.clock.today()
        return verbs.close_day(self.books, counted, today, explained=explained, second=second)

    # -- stock ----------------------------------------------------------------------------------

    def take_stock(self, kind: StockKind, amount: int) -> StockEntry | NotOpen:
        """Write down a box, a ribbon or test cards."""
        return stocktaking.take_stock(self.books, kind, amount, self.clock.today())

    def destroy(
        self, kind: StockKind, amount: int, signature: Signature
    ) -> StockEntry | NotOpen | Unsigned:
        """Write down what was destroyed, in the name of both who saw it."""
        signed = self._both(Act.WITNESS_DESTRUCTION, signature)
        if not isinstance(signed, Countersigned):
            return signed
        today = self.clock.today()
        return stocktaking.destroy(self.books, kind, amount, signed, today)

    def _left(self, day: EventDay) -> int | None:
        """Give the blanks left: counted where the day is closed, else computed."""
        return day.counted if day.phase is Phase.CLOSED else stock_now(self.books, day).left

    @property
    def _names(self) -> dict[OperatorId, str]:
        return {one.id: one.name for one in (*self.operators, *self.colleagues)}

    def _name(self, who: OperatorId) -> str:
        return self._names.get(who, who)

    def _printer(self) -> str:
        """Name the printer of the next card; where its choice is damaged, its check says so."""
        with suppress(KnownError):
            return self.calibration.printer.name
        return ""

    # -- signatures -----------------------------------------------------------------------------

    def _both(self, act: Act, signature: Signature | None) -> Countersigned | Unsigned:
        if signature is None:
            return NotAllowed()
        second = self.identify(signature.colleague, signature.passphrase)
        if isinstance(second, WrongPassphrase):
            return second
        return countersign(act, self.operator, second)

    def _second(self, act: Act, signature: Signature | None) -> OperatorId | Unsigned | None:
        """Give who else signed; None where this operator's own role carries the act."""
        if may(self.operator, act):
            return None
        signed = self._both(act, signature)
        return signed.second if isinstance(signed, Countersigned) else signed
