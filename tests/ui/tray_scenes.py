"""The desk with people waiting: from one to a full tray, in every state a card can be in."""

from collections.abc import Iterator
from typing import Final

from kiosk.case import Case, PreparedCard
from kiosk.ports import CardPdf, Fault, FaultKind, JobId
from kiosk.serial import new_serial
from kiosk.ticket import TicketNumber
from kiosk.tray import Ended, InPrinter, InWork, PrintAgain, Standing, ToHand, ToScan
from tests.ui.counter import Counter

JAM: Final = Fault(FaultKind.JAM)
SIX: Final[tuple[Standing, ...]] = (
    InPrinter(begun=True, fault=Fault(FaultKind.RIBBON_OUT)),
    Ended(),
    ToHand(),
    Ended(finished=False, fault=JAM),
    InWork(),
    InPrinter(),
)
OTHERS: Final[tuple[Standing, ...]] = (PrintAgain(JAM), ToScan(), InPrinter(begun=True))


def waiting_case(number: int, standing: Standing) -> Case:
    """Make a case that waits; every other one came with a slip."""
    card = PreparedCard(new_serial(), "", CardPdf(b""))
    case = Case(ticket=TicketNumber("B", 40 + number) if number % 2 else None)
    if not isinstance(standing, InWork | PrintAgain):
        case.prepared, case.job = card, JobId(f"job-{number}")
    return case


def fill(counter: Counter, standings: tuple[Standing, ...]) -> None:
    """Put these into an empty tray and show it; nobody asks the printer about them."""
    counter.desk.tray.held = ()
    for number, standing in enumerate(standings):
        counter.desk.tray.put(waiting_case(number, standing), standing)
    counter.screen._flight.strip.show_held(counter.desk.tray.held)


def trays(counter: Counter) -> Iterator[str]:
    """Put the tray in all its sizes below whatever is on screen."""
    for name, standings in (
        ("tray-one", SIX[1:2]), ("tray-three", OTHERS), ("tray-full", SIX),
    ):  # fmt: skip
        fill(counter, standings)
        yield name
    fill(counter, ())
