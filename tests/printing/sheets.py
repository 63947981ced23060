"""A day sheet's values for tests: one ordinary event day."""

from datetime import date

from kiosk.access import OperatorId
from kiosk.event import DaySheet, Difference, DifferenceReason, Fact, Stock, StockEntry, StockKind
from kiosk.issuance import Event, SpoilReason, State, Witness

DAY = date(2026, 11, 21)
HEAD = "694 CA60 5172 A381 B7F7"


def ordinary() -> DaySheet:
    line = StockEntry(
        day=DAY, kind=StockKind.DIFFERENCE, amount=-2, reason=DifferenceReason.LOST,
        first=OperatorId("a"), second=OperatorId("b"),
    )  # fmt: skip
    return DaySheet(
        day=DAY,
        staff=("Ana Núñez", "Ben <Clerk>"),
        stock=Stock(
            carried=12, opened=200, explained=-2, handed=115, spoiled=14, test=2, doubtful=2
        ),
        counted=77,
        settled=2,
        facts=(
            Fact(State.SENT, 131, {Witness.PRINTER: 131}),
            Fact(State.MADE, 122, {Witness.CLERK: 100, Witness.PRINTER: 22}),
            Fact(State.GOOD, 116, {Witness.SCAN: 116}),
            Fact(State.HANDED, 115, {Witness.CLERK: 115}),
        ),
        spoiled=dict.fromkeys(SpoilReason, 3),
        never_handed=2,
        exceptions={Event.EXCEPTION_GRANTED: None, Event.NAMESAKE_ACKNOWLEDGED: 0},
        classes={"Kids": None, "Adults": None, "Seniors": 40},
        ribbons=1,
        cards_destroyed=16,
        ribbons_destroyed=0,
        differences=(Difference(line, "Ana Núñez", "Sam Supervisor"),),
        journal_from=7,
        journal_to=694,
        head=HEAD,
    )
