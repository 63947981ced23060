"""Between the screen and the tray: as what a stage is parked, and at which stage it goes on.

No Qt here. Rule: a case whose card is under way is parked as what is known of the card, so that it
comes back at what has become of it meanwhile.
"""

from typing import assert_never

from kiosk.case import Case
from kiosk.tray import Ended, InPrinter, InWork, PrintAgain, Standing, ToHand, ToScan
from ui.desk.flow import (
    CameOut,
    HandingOver,
    Previewing,
    Printing,
    Remaking,
    Scanning,
    Stage,
    case_of,
)


def standing_of(stage: Stage) -> Standing | None:
    """Say as what a stage is parked; None where there is no case to park."""
    match stage:
        case Printing():
            return InPrinter()
        case CameOut(finished=finished):
            return Ended(finished=finished)
        case Scanning():
            return ToScan()
        case Remaking(case):
            return ToHand() if case.good else ToScan()
        case HandingOver():
            return ToHand()
        case _:
            return None if case_of(stage) is None else InWork()


def has_card(stage: Stage) -> bool:
    """Say whether a card is under way, so that somebody else can be served meanwhile."""
    return isinstance(stage, Printing | CameOut | Scanning | Remaking | HandingOver)


def stage_of(case: Case, standing: Standing, aside: Stage | None = None) -> Stage:
    """Say where a parked case goes on; `aside` is the stage it was put aside at."""
    match standing:
        case InPrinter():
            return Printing(case)
        case Ended(finished=finished):
            return CameOut(case, finished=finished)
        case ToScan():
            return Scanning(case)
        case ToHand():
            return HandingOver(case)
        case PrintAgain():
            return Previewing(case)
        case InWork():
            return aside or Previewing(case)
    assert_never(standing)
