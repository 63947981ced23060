"""The event day: opened with staff and stock, paused, closed when the blanks balance.

Rule: figures are derived from the register's cards and the stock entries, never counted a second
time; nothing here holds a resident or a time of day.
"""

from kiosk.event.books import DayBooks, DayEntry
from kiosk.event.calibrating import (
    CalibrationDesk,
    Kept,
    Reading,
    SampleSent,
    TooFar,
)
from kiosk.event.day import (
    Balances,
    ClockSigned,
    EventDay,
    HeldBefore,
    LeftOpen,
    MayServe,
    NotOpen,
    Paused,
    Phase,
    Serving,
    Unbalanced,
    balance,
    serving,
)
from kiosk.event.desk import EventDesk, NotReady, Signature, Unsigned
from kiosk.event.discretion import FEWEST
from kiosk.event.pace import Board, Limit, Pace
from kiosk.event.sheet import DaySheet, Difference, Fact
from kiosk.event.status import DayPaper, DayStatus
from kiosk.event.stock import (
    Blank,
    CardGroup,
    DifferenceReason,
    Stock,
    StockEntry,
    StockKind,
    blank_of,
    ribbon_left,
    stock_of,
)
from kiosk.event.stocktaking import MOST
from kiosk.event.verbs import CardsOpen, Closed, Explanation, Opened

__all__ = [
    "FEWEST",
    "MOST",
    "Balances",
    "Blank",
    "Board",
    "CalibrationDesk",
    "CardGroup",
    "CardsOpen",
    "ClockSigned",
    "Closed",
    "DayBooks",
    "DayEntry",
    "DayPaper",
    "DaySheet",
    "DayStatus",
    "Difference",
    "DifferenceReason",
    "EventDay",
    "EventDesk",
    "Explanation",
    "Fact",
    "HeldBefore",
    "Kept",
    "LeftOpen",
    "Limit",
    "MayServe",
    "NotOpen",
    "NotReady",
    "Opened",
    "Pace",
    "Paused",
    "Phase",
    "Reading",
    "SampleSent",
    "Serving",
    "Signature",
    "Stock",
    "StockEntry",
    "StockKind",
    "TooFar",
    "Unbalanced",
    "Unsigned",
    "balance",
    "blank_of",
    "ribbon_left",
    "serving",
    "stock_of",
]
