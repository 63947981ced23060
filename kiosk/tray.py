"""Several residents served at once: whose card is where, and what each needs next. RAM only.

Rule: pure. A case is in the tray once, at a place that stays its own until it leaves. What the
tray shows is a number, never a name: the next resident can see the screen.
"""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from kiosk.case import Case
from kiosk.errors import BugError
from kiosk.names import Closeness, Sought, match_key, swapped
from kiosk.ports import Failed, Fault, Finished, JobState, Waiting, Working
from kiosk.serial import Serial

PLACES: Final = 6
"""How many residents may wait at one desk. A card takes its printer 15 to 60 s and a case the clerk
some minutes, so two or three stand there usually; six cover a printer that stands still for as long
as a ribbon takes to find, and are still few enough to know by sight."""

_SHORT = 4


@dataclass(frozen=True, slots=True)
class InWork:
    """Put aside before a card was sent: nothing waits for the printer."""


@dataclass(frozen=True, slots=True)
class InPrinter:
    """The queue has the card; a fault is one that a person can clear."""

    begun: bool = False
    fault: Fault | None = None


@dataclass(frozen=True, slots=True)
class Ended:
    """The queue is done, or broke off; only a person knows what came out."""

    finished: bool = True
    fault: Fault | None = None


@dataclass(frozen=True, slots=True)
class PrintAgain:
    """Surely no card was made; the number is closed, and a new one is drawn for another try."""

    fault: Fault | None = None


@dataclass(frozen=True, slots=True)
class ToScan:
    """A card came out; its code is to be read back."""


@dataclass(frozen=True, slots=True)
class ToHand:
    """The card is good; documents and card go to their owner."""


Followed = InPrinter | Ended | PrintAgain | ToScan
"""What the queue alone can tell."""
Standing = InWork | Followed | ToHand


def told_by(state: JobState) -> Followed:
    """Say where a card stands by what its queue says; surely none made means another try."""
    match state:
        case Waiting():
            return InPrinter()
        case Working(fault):
            return InPrinter(begun=True, fault=fault)
        case Finished(made):
            return ToScan() if made else Ended()
        case Failed(fault, made=False):
            return PrintAgain(fault)
        case Failed(fault):
            return Ended(finished=False, fault=fault)


@dataclass(frozen=True, slots=True, repr=False)
class Held:
    """One case in the tray: its place, from 1 to `PLACES`, and what is known of its card."""

    place: int
    case: Case
    standing: Standing

    @property
    def label(self) -> str:
        """What it is called: the ticket's number, else the card number's last four, else ""."""
        if self.case.ticket is not None:
            return str(self.case.ticket)
        serial = _serial(self.case)
        return "" if serial is None else serial[-_SHORT:]


@dataclass(frozen=True, slots=True)
class NoPlace:
    """So many residents wait already: one of them is finished first."""


@dataclass(slots=True, repr=False)
class Tray:
    """The cases that wait while another is on screen, by their places.

    `held` is replaced, never changed, so that another thread may read it.
    """

    held: tuple[Held, ...] = field(default=())

    def put(self, case: Case, standing: Standing) -> Held | NoPlace:
        """Give a case the first free place. Raises BugError for one that has a place already."""
        if self.of(case) is not None:
            raise BugError("a case was put into the tray twice")
        taken = {one.place for one in self.held}
        free = next((place for place in range(1, PLACES + 1) if place not in taken), None)
        if free is None:
            return NoPlace()
        new = Held(free, case, standing)
        self.held = tuple(sorted((*self.held, new), key=lambda one: one.place))
        return new

    def take(self, place: int) -> Held | None:
        """Take the case at a place out; None where there is none."""
        found = next((one for one in self.held if one.place == place), None)
        self.held = tuple(one for one in self.held if one is not found)
        return found

    def see(self, case: Case, standing: Standing) -> Held | None:
        """Note what became known; gives the case where that is news, None otherwise."""
        before = self.of(case)
        if before is None or before.standing == standing:
            return None
        after = replace(before, standing=standing)
        self.held = tuple(after if one is before else one for one in self.held)
        return after

    def of(self, case: Case) -> Held | None:
        """Find a case's place."""
        return next((one for one in self.held if one.case is case), None)

    def of_serial(self, serial: Serial) -> Held | None:
        """Find the case that a card belongs to."""
        return next((one for one in self.held if _serial(one.case) == serial), None)

    @property
    def serials(self) -> frozenset[Serial]:
        """The numbers of the cards that wait here."""
        found = (_serial(one.case) for one in self.held)
        return frozenset(serial for serial in found if serial is not None)

    @property
    def in_printer(self) -> tuple[Held, ...]:
        """Those that the queue still has."""
        return tuple(one for one in self.held if isinstance(one.standing, InPrinter))

    @property
    def with_card(self) -> tuple[Held, ...]:
        """Those that a number was taken for."""
        return tuple(one for one in self.held if _serial(one.case) is not None)

    def alike(self, name: str, birth_date: date) -> tuple[tuple[Held, Closeness], ...]:
        """Find who may be the same person. The register cannot know: nobody here is in it yet."""
        compare = Sought(match_key(name)).compare
        found = ((one, _birth(one.case), compare(_key(one.case))) for one in self.held)
        return tuple(
            (one, close if born == birth_date else Closeness.CLOSE)
            for one, born, close in found
            if close is not None and born is not None and born in (birth_date, swapped(birth_date))
        )


def _serial(case: Case) -> Serial | None:
    """Give the number of a card that was sent, or found after a crash."""
    sent = case.job is not None or case.good
    return case.prepared.serial if sent and case.prepared is not None else None


def _birth(case: Case) -> date | None:
    return case.application.birth_date


def _key(case: Case) -> str:
    return match_key(case.application.name.full)
