"""Clerks take turns at one desk: its cases stay, and each act is named after whoever did it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import issuance
from kiosk.access import NotAllowed, Operator, OperatorId, Role
from kiosk.case import Case
from kiosk.desk import Desk
from kiosk.errors import KnownError
from kiosk.event import Closed, Opened, Signature
from kiosk.isolation import Seal
from kiosk.issuance import Witness
from kiosk.ports import Mode
from kiosk.register import Intact, Register, add_operator
from kiosk.serial import new_serial
from kiosk.station import Station
from kiosk.tray import InWork
from kiosk.workplace import PRACTICE_PASSPHRASE, SetUp, Unlocked, WrongPassphrase
from tests.kiosk.register.sample import PASSPHRASE
from tests.ui.workplace import FixedClock

TODAY = FixedClock().today()


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    seal = Seal(frozenset(), core_dumps=False, dumpable=False)
    station = Station(tmp_path / "data", Mode.PRACTICE, seal, clock=FixedClock())
    found = station.standing()
    assert isinstance(found, SetUp)
    desk = station.sign_in(found.operators[0].id, PRACTICE_PASSPHRASE)
    assert isinstance(desk, Desk)
    yield station
    desk.close()


@pytest.fixture
def desk(station: Station) -> Desk:
    assert station.desk is not None
    return station.desk


@pytest.fixture
def register(station: Station) -> Register:
    assert station.register is not None
    return station.register


@pytest.fixture
def tom(register: Register) -> Operator:
    added = add_operator(register, "Tom Okafor", Role.CLERK, PASSPHRASE, on=TODAY)
    assert isinstance(added, Operator)
    return added


def actors(register: Register, event: str) -> list[str]:
    rows = register.connection.execute(
        "SELECT actor FROM journal WHERE event = ? ORDER BY sequence", (event,)
    )
    return [actor for (actor,) in rows]


def test_a_colleague_takes_over_and_every_waiting_case_is_still_there(
    station: Station, desk: Desk, tom: Operator
) -> None:
    case = Case()
    desk.tray.put(case, InWork())
    assert station.unlock(tom.id, PASSPHRASE) == Unlocked(tom)
    assert (desk.operator, desk.day.operator) == (tom, tom)
    assert [one.case for one in desk.tray.held] == [case]


def test_each_act_stands_in_the_journal_under_the_name_of_whoever_did_it(
    station: Station, desk: Desk, register: Register, tom: Operator
) -> None:
    first, serial = desk.operator, new_serial()
    issuance.reserve(register, serial, None, TODAY)
    issuance.sent(register, serial, Witness.PRINTER, TODAY)
    station.unlock(tom.id, PASSPHRASE)
    issuance.made(register, serial, Witness.CLERK, TODAY)
    assert actors(register, "card sent") == [first.id]
    assert actors(register, "card made") == [tom.id]
    assert actors(register, "signed in")[-1] == tom.id
    assert isinstance(register.verify(), Intact)


def test_who_said_that_a_card_came_out_is_told_by_name_and_stays_theirs(
    station: Station, desk: Desk, register: Register, tom: Operator
) -> None:
    first, case = desk.operator, Case()
    desk._know(case, issuance.State.MADE, Witness.CLERK)
    station.unlock(tom.id, PASSPHRASE)
    desk._know(case, issuance.State.MADE, Witness.CLERK)
    desk._know(case, issuance.State.HANDED, Witness.CLERK)
    assert {fact: known.who for fact, known in case.facts.items()} == {
        issuance.State.MADE: first.name,
        issuance.State.HANDED: tom.name,
    }


def test_a_clerk_who_takes_over_may_do_what_a_clerk_may(
    station: Station, desk: Desk, register: Register, tom: Operator
) -> None:
    assert not desk.day.needs_signature()
    station.unlock(tom.id, PASSPHRASE)
    assert desk.day.needs_signature()
    added = add_operator(register, "Another", Role.CLERK, PASSPHRASE, on=TODAY)
    assert isinstance(added, NotAllowed)


def test_a_wrong_passphrase_takes_nothing_over(
    station: Station, desk: Desk, register: Register, tom: Operator
) -> None:
    first = desk.operator
    assert isinstance(station.unlock(tom.id, "not this one at all"), WrongPassphrase)
    assert (desk.operator, register.operator) == (first, first)
    assert tom.id not in actors(register, "signed in")


def test_the_same_operator_unlocks_without_another_line_in_the_journal(
    station: Station, desk: Desk, register: Register
) -> None:
    before = register.head()
    assert station.unlock(desk.operator.id, PRACTICE_PASSPHRASE) == Unlocked(desk.operator)
    assert register.head() == before


def test_a_turn_that_cannot_be_written_down_is_not_taken(
    station: Station, desk: Desk, register: Register, tom: Operator
) -> None:
    first = desk.operator
    register.connection.execute("PRAGMA query_only = ON")
    with pytest.raises(KnownError):
        station.unlock(tom.id, PASSPHRASE)
    register.connection.execute("PRAGMA query_only = OFF")
    assert (desk.operator, register.operator) == (first, first)


# -- on the event day -----------------------------------------------------------------------------


def test_whoever_took_over_while_the_day_was_open_stands_on_the_day_sheet_once(
    station: Station, desk: Desk, tom: Operator
) -> None:
    first = desk.operator
    desk.day.operators = (first, tom)  # as after the next sign-in
    assert isinstance(desk.day.open_day(()), Opened)
    for who, said in ((tom, PASSPHRASE), (first, PRACTICE_PASSPHRASE), (tom, PASSPHRASE)):
        assert station.unlock(who.id, said) == Unlocked(who)
    assert isinstance(station.unlock(first.id, PRACTICE_PASSPHRASE), Unlocked)
    assert isinstance(desk.day.close_day(0), Closed)
    assert desk.day.sheet().staff == tuple(sorted((first.name, tom.name)))


def test_whoever_starts_the_desk_again_while_the_day_is_open_stands_on_the_day_sheet(
    station: Station, desk: Desk, tom: Operator
) -> None:
    first = desk.operator
    desk.day.open_day(())
    desk.close()
    again = station.sign_in(tom.id, PASSPHRASE)
    assert isinstance(again, Desk)
    signed = Signature(OperatorId("practice"), PRACTICE_PASSPHRASE)
    closed = again.day.close_day(0, signature=signed)
    told = again.day.sheet().staff
    again.close()
    assert isinstance(closed, Closed)
    assert told == tuple(sorted((first.name, tom.name)))
