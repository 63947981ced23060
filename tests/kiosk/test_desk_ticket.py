"""A ticket at the desk: a case once, with what was typed, and nothing counted as shown."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest

from kiosk.case import Case
from kiosk.desk import Desk
from kiosk.isolation import Seal
from kiosk.outcomes import AlreadyUsed
from kiosk.ports import Mode
from kiosk.station import Station
from kiosk.ticket import Expired, NotATicket, PublicTicketKey, seal
from kiosk.workplace import PRACTICE_PASSPHRASE, SetUp
from tests.kiosk.ticket.made import DOCUMENTS, NUMBER, TODAY, person
from tests.ui.workplace import FixedClock


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("practice") / "data"


def signed_in(folder: Path, days: int = 0) -> Desk:
    seal_ = Seal(frozenset(), core_dumps=False, dumpable=False)
    clock = FixedClock(TODAY + timedelta(days=days))
    station = Station(folder, Mode.PRACTICE, seal_, clock=clock)
    found = station.standing()
    assert isinstance(found, SetUp)
    desk = station.sign_in(found.operators[0].id, PRACTICE_PASSPHRASE)
    assert isinstance(desk, Desk)
    return desk


@pytest.fixture
def desk(folder: Path) -> Iterator[Desk]:
    desk = signed_in(folder)
    yield desk
    desk.close()


def sealed(key: PublicTicketKey) -> str:
    return cast("str", seal(person(), DOCUMENTS[:3], NUMBER, key))


def test_a_ticket_becomes_a_case_with_exactly_what_was_typed(desk: Desk) -> None:
    case = desk.open_ticket(sealed(desk.event_key()))
    assert isinstance(case, Case)
    assert case.application == person()
    assert case.ticket == NUMBER


def test_documents_that_were_named_are_a_hint_and_not_shown(desk: Desk) -> None:
    case = desk.open_ticket(sealed(desk.event_key()))
    assert isinstance(case, Case)
    assert case.named == DOCUMENTS[:3]
    assert case.shown == {}
    case.wipe()
    assert (case.named, case.ticket) == ((), None)


def test_the_same_ticket_never_opens_twice(desk: Desk) -> None:
    text = sealed(desk.event_key())
    assert isinstance(desk.open_ticket(text), Case)
    assert desk.open_ticket(text) == AlreadyUsed()
    assert desk.open_ticket(f" {text.lower()}\n") == AlreadyUsed()


def test_two_tickets_of_one_application_are_two_tickets(desk: Desk) -> None:
    key = desk.event_key()
    assert isinstance(desk.open_ticket(sealed(key)), Case)
    assert isinstance(desk.open_ticket(sealed(key)), Case)


def test_a_refused_ticket_is_not_used_up(desk: Desk) -> None:
    text = sealed(desk.event_key())
    assert not isinstance(desk.open_ticket(text[:-3]), Case | AlreadyUsed)
    assert desk.open_ticket("HTTPS://EXAMPLE.ORG") == NotATicket()
    assert isinstance(desk.open_ticket(text), Case)


def test_the_day_after_yesterdays_ticket_is_expired_and_its_key_is_gone(folder: Path) -> None:
    before = signed_in(folder)
    key = before.event_key()
    text = sealed(key)
    before.close()
    after = signed_in(folder, days=1)
    assert after.open_ticket(text) == Expired()
    assert after.event_key() != key
    assert all(one.public != key for one in after.tickets.ticket_keys())
    after.close()
