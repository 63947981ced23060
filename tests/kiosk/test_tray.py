"""The tray: nobody twice, nobody lost, a place that stays one's own, a number and never a name."""

from dataclasses import dataclass, field
from datetime import date

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kiosk.application import Application, Name
from kiosk.case import Case, PreparedCard
from kiosk.errors import BugError
from kiosk.names import Closeness
from kiosk.ports import CardPdf, Fault, FaultKind, JobId
from kiosk.serial import new_serial
from kiosk.ticket import TicketNumber
from kiosk.tray import (
    PLACES,
    Ended,
    Held,
    InPrinter,
    InWork,
    NoPlace,
    PrintAgain,
    Standing,
    ToHand,
    ToScan,
    Tray,
)

BORN = date(1988, 4, 7)
STANDINGS: tuple[Standing, ...] = (
    InWork(), InPrinter(), InPrinter(begun=True, fault=Fault(FaultKind.JAM)), Ended(),
    Ended(finished=False), PrintAgain(), ToScan(), ToHand(),
)  # fmt: skip


def case_of(given: str = "Ana", surnames: str = "Lima", born: date = BORN) -> Case:
    return Case(application=Application(name=Name(given, surnames), birth_date=born))


def printed(given: str = "Ana") -> Case:
    case = case_of(given)
    case.prepared, case.job = PreparedCard(new_serial(), "", CardPdf(b"")), JobId("job-1")
    return case


@dataclass
class Model:
    """What the tray should hold, by place."""

    at: dict[int, tuple[Case, Standing]] = field(default_factory=dict)


class TrayMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.tray, self.model = Tray(), Model()

    @rule(standing=st.sampled_from(STANDINGS))
    def put(self, standing: Standing) -> None:
        case = case_of()
        held = self.tray.put(case, standing)
        if len(self.model.at) == PLACES:
            assert held == NoPlace()
        else:
            assert isinstance(held, Held)
            assert held.place == min(set(range(1, PLACES + 1)) - set(self.model.at))
            self.model.at[held.place] = case, standing

    @rule(place=st.integers(0, PLACES + 1))
    def take(self, place: int) -> None:
        taken, known = self.tray.take(place), self.model.at.pop(place, None)
        assert (taken is None) == (known is None)
        if taken is not None and known is not None:
            assert (taken.case is known[0], taken.standing) == (True, known[1])

    @rule(place=st.integers(1, PLACES), standing=st.sampled_from(STANDINGS))
    def see(self, place: int, standing: Standing) -> None:
        if place not in self.model.at:
            return
        case, before = self.model.at[place]
        news = self.tray.see(case, standing)
        assert (news is None) == (standing == before)
        self.model.at[place] = case, standing

    @invariant()
    def everybody_stands_at_their_place_in_order(self) -> None:
        held = [(one.place, one.standing) for one in self.tray.held]
        assert held == [(place, known[1]) for place, known in sorted(self.model.at.items())]


TestTray = TrayMachine.TestCase
TestTray.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)


def test_no_case_waits_twice() -> None:
    tray, case = Tray(), printed()
    tray.put(case, InPrinter())
    with pytest.raises(BugError):
        tray.put(case, ToScan())


def test_a_case_is_called_by_its_ticket_or_its_cards_last_four_and_never_by_a_name() -> None:
    tray, with_slip, without, typed = Tray(), printed(), printed(), case_of()
    with_slip.ticket = TicketNumber("B", 47)
    for case in (with_slip, without, typed):
        tray.put(case, InPrinter())
    assert without.prepared is not None
    assert [one.label for one in tray.held] == ["B-47", without.prepared.serial[-4:], ""]
    assert "Ana" not in repr(tray.held) + repr(tray)


def test_a_card_finds_its_case_and_an_unsent_number_finds_none() -> None:
    tray, sent, drawn = Tray(), printed(), printed()
    drawn.job = None
    tray.put(sent, ToScan())
    tray.put(drawn, InWork())
    assert sent.prepared is not None
    assert drawn.prepared is not None
    held = tray.of_serial(sent.prepared.serial)
    assert held is not None
    assert held.case is sent
    assert tray.of_serial(drawn.prepared.serial) is None
    assert tray.serials == {sent.prepared.serial}
    assert [one.case for one in tray.with_card] == [sent]


@pytest.mark.parametrize(
    ("name", "born", "found"),
    [
        ("Ana Lima", BORN, Closeness.EXACT),
        ("LIMA Ána", BORN, Closeness.EXACT),
        ("Anna Lima", BORN, Closeness.CLOSE),
        ("Ana Lima", date(1988, 7, 4), Closeness.CLOSE),
        ("Ana Lima", date(1990, 4, 7), None),
        ("Pavel Novak", BORN, None),
    ],
)
def test_somebody_whose_card_is_under_way_is_found_before_they_are_begun_again(
    name: str, born: date, found: Closeness | None
) -> None:
    tray = Tray()
    tray.put(printed(), InPrinter())
    assert [closeness for _held, closeness in tray.alike(name, born)] == ([found] if found else [])


def test_a_case_that_ended_meanwhile_is_like_nobody() -> None:
    tray, case = Tray(), printed()
    tray.put(case, InPrinter())
    case.wipe()
    assert tray.alike("Ana Lima", BORN) == ()
    assert tray.serials == frozenset()
