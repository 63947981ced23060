"""A slip across cases, cards and crashes, in any order: one case at a time, one card ever."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk import issuance
from kiosk.admission import Admission
from kiosk.application import Application
from kiosk.case import Case
from kiosk.issuance import Books, Entry, Handed, SpoilReason, State, VoidReason, Witness
from kiosk.outcomes import AlreadyUsed, CardLeftOpen, CaseOpen, Reopened
from kiosk.register import Intact, Register
from kiosk.serial import Serial, new_serial
from kiosk.ticket import Opened, TicketNumber
from kiosk.tray import Tray
from tests.kiosk.register.sample import BORN, EXPIRES, TODAY, found, opened

SLIPS = st.integers(0, 1)


class PowerCutError(Exception):
    """The process is gone."""


@dataclass
class Dying:
    """Books whose process ends before, or after, the next unit of work is kept; or not at all."""

    register: Register
    moment: str

    @contextmanager
    def entry(self) -> Iterator[Entry]:
        with self.register.entry() as entry:
            yield entry
            self._die_if("before")
        self._die_if("after")

    def _die_if(self, moment: str) -> None:
        if self.moment == moment:
            raise PowerCutError


@dataclass
class Slip:
    """What must be so of one resident's slip, told without the program."""

    number: int
    seen: bool = False
    case: Case | None = None
    open_card: Serial | None = None
    handed: bool = False
    cards: list[Serial] = field(default_factory=list)

    @property
    def opened(self) -> Opened:
        token = b"what slip %d says, sealed" % self.number
        return Opened(Application(), (), TicketNumber("B", self.number + 1), token)


class SlipLife(RuleBasedStateMachine):
    """Clerks, printers and power cuts do as they like with two slips."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.created = found(Path(self.folder.name) / "register")
        self.slips = [Slip(number) for number in range(2)]
        self.start()

    def start(self) -> None:
        self.register = opened(Path(self.folder.name) / "register", self.created)
        self.admission = Admission(self.register, self.register, Tray())

    def teardown(self) -> None:
        assert isinstance(self.register.verify(), Intact)
        self.register.close()
        self.folder.cleanup()

    @property
    def served(self) -> list[Slip]:
        return [slip for slip in self.slips if slip.case is not None]

    # -- the slip -------------------------------------------------------------------------------

    @rule(which=SLIPS)
    def scan(self, which: int) -> None:
        slip = self.slips[which]
        admitted = self.admission.admit(slip.opened, TODAY)
        if slip.case is not None:
            assert admitted == CaseOpen(None)
        elif slip.handed:
            assert admitted == AlreadyUsed()
        elif slip.open_card is not None:
            assert isinstance(admitted, CardLeftOpen)
            assert admitted.card.serial == slip.open_card
        elif slip.seen:
            assert isinstance(admitted, Reopened)
            slip.case = admitted.case
        else:
            assert isinstance(admitted, Case)
            slip.case, slip.seen = admitted, True

    @precondition(lambda self: self.served)
    @rule(data=st.data(), wiped=st.booleans())
    def end_the_case(self, data: st.DataObject, wiped: bool) -> None:
        """A clerk ends it; or nobody holds it any more, and what became of its card is asked."""
        slip = data.draw(st.sampled_from(self.served))
        assert slip.case is not None
        if wiped:
            self._close(slip)
            slip.case.wipe()
        slip.case = None

    # -- its card -------------------------------------------------------------------------------

    @precondition(lambda self: self.served)
    @rule(data=st.data())
    def take_a_number(self, data: st.DataObject) -> None:
        slip = data.draw(st.sampled_from(self.served))
        assert slip.case is not None
        slip.open_card = new_serial()
        slip.cards.append(slip.open_card)
        issuance.reserve(self.register, slip.open_card, EXPIRES, TODAY, slip.case.slip)
        issuance.sent(self.register, slip.open_card, Witness.PRINTER, TODAY)

    @precondition(lambda self: self.served)
    @rule(data=st.data())
    def spoil_it(self, data: st.DataObject) -> None:
        slip = data.draw(st.sampled_from(self.served))
        if slip.open_card is not None:
            issuance.spoil(self.register, slip.open_card, SpoilReason.JAM, TODAY)
            slip.open_card = None

    @precondition(lambda self: any(slip.open_card for slip in self.served))
    @rule(data=st.data(), moment=st.sampled_from(["before", "after", "never"]))
    def hand_it_over(self, data: st.DataObject, moment: str) -> None:
        slip = data.draw(st.sampled_from([slip for slip in self.served if slip.open_card]))
        assert slip.case is not None
        assert slip.open_card is not None
        issuance.made(self.register, slip.open_card, Witness.CLERK, TODAY)
        issuance.good(self.register, slip.open_card, Witness.SCAN, TODAY)
        try:
            self._hand(slip.open_card, moment)
        except PowerCutError:
            self.crash()
        else:
            slip.case.wipe()
            slip.case = None
        if moment != "before":
            slip.handed, slip.open_card = True, None

    # -- the power ------------------------------------------------------------------------------

    @rule()
    def crash(self) -> None:
        for slip in self.slips:
            slip.case = None
        self.register.close()
        self.start()

    @rule(which=SLIPS, good=st.booleans())
    def answer_for_a_card_left_open(self, which: int, good: bool) -> None:
        slip = self.slips[which]
        if slip.case is not None or slip.open_card is None:
            return
        if good:
            slip.case = Case()
            self.admission.take_over(slip.case, slip.open_card)
        else:
            self._close(slip)

    # -- what holds -----------------------------------------------------------------------------

    @invariant()
    def no_slip_opens_two_handed_cards(self) -> None:
        for slip in self.slips:
            states = [self._state(serial) for serial in slip.cards]
            assert states.count(State.HANDED) == int(slip.handed)
            assert (self._state(slip.open_card) is State.SENT) == (slip.open_card is not None)

    @invariant()
    def a_row_is_as_much_as_is_known_of_a_slip(self) -> None:
        rows = self.register.connection.execute("SELECT spent, serial FROM ticket_opened")
        known = [(int(slip.handed), slip.open_card) for slip in self.slips if slip.seen]
        assert sorted(rows, key=repr) == sorted(known, key=repr)

    def _state(self, serial: Serial | None) -> State | None:
        card = None if serial is None else self.register.card(serial)
        state = None if card is None else card.state
        return State.SENT if state in {State.MADE, State.GOOD} else state

    def _close(self, slip: Slip) -> None:
        if slip.open_card is not None:
            issuance.void(self.register, slip.open_card, VoidReason.RESIDENT_LEFT, TODAY)
            slip.open_card = None

    def _hand(self, serial: Serial, moment: str) -> None:
        """Hand over, to somebody whom the clerk calls another person whoever is known."""
        known = frozenset(one.holder for one in self.register.matches("Rosa Marin", BORN))
        books = cast("Books", Dying(self.register, moment))
        done = issuance.hand(books, serial, "Rosa Marin", BORN, on=TODAY, acknowledged=known)
        assert isinstance(done, Handed)


TestSlipLife = SlipLife.TestCase
TestSlipLife.settings = settings(max_examples=12, stateful_step_count=30, deadline=None)
