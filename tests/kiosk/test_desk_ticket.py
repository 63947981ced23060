"""A ticket at the desk: one case at a time, with what was typed, and nothing counted as shown."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import cast

import pytest

from kiosk.case import Case, PreparedCard
from kiosk.desk import Desk
from kiosk.drawn_people import practice_portrait
from kiosk.isolation import Seal
from kiosk.issuance import Handed, SpoilReason
from kiosk.outcomes import (
    AlreadyUsed,
    CardLeftOpen,
    CaseOpen,
    Found,
    Reopened,
    SameCard,
    Sending,
)
from kiosk.portrait import Portrait, read_portrait
from kiosk.ports import Mode
from kiosk.station import Station
from kiosk.ticket import Expired, NotATicket, PublicTicketKey, seal
from kiosk.tray import Held, InWork
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


def test_a_ticket_whose_case_is_open_opens_no_other(desk: Desk) -> None:
    text = sealed(desk.event_key())
    case = desk.open_ticket(text)
    assert desk.open_ticket(text) == CaseOpen(None)
    assert desk.open_ticket(f" {text.lower()}\n") == CaseOpen(None)
    assert isinstance(case, Case)
    held = desk.tray.put(case, InWork())
    assert isinstance(held, Held)
    assert desk.open_ticket(text) == CaseOpen(held)
    desk.tray.take(held.place)


def test_a_ticket_whose_case_was_wiped_opens_again_as_it_was(desk: Desk) -> None:
    text = sealed(desk.event_key())
    sent_away = desk.open_ticket(text)
    assert isinstance(sent_away, Case)
    sent_away.wipe()
    again = desk.open_ticket(text)
    assert isinstance(again, Reopened)
    assert again.case.application == person()
    assert again.case.named == DOCUMENTS[:3]
    assert desk.open_ticket(text) == CaseOpen(None)


def test_a_case_that_nobody_holds_any_more_keeps_no_ticket(desk: Desk) -> None:
    text = sealed(desk.event_key())
    assert isinstance(desk.open_ticket(text), Case)
    assert isinstance(desk.open_ticket(text), Reopened)


def test_a_ticket_opens_again_when_the_desk_is_opened_again(folder: Path) -> None:
    before = signed_in(folder)
    text = sealed(before.event_key())
    case = before.open_ticket(text)
    assert isinstance(case, Case)
    before.close()
    after = signed_in(folder)
    assert isinstance(after.open_ticket(text), Reopened)
    after.close()


def good(desk: Desk, text: str) -> Case:
    """A case that came with this ticket, and its card read back."""
    opened = desk.open_ticket(text)
    case = opened.case if isinstance(opened, Reopened) else opened
    assert isinstance(case, Case)
    portrait = read_portrait(practice_portrait(1))
    assert isinstance(portrait, Portrait)
    case.portrait = portrait
    printed(desk, case)
    return case


def printed(desk: Desk, case: Case) -> None:
    prepared = desk.prepare(case)
    assert isinstance(prepared, PreparedCard)
    assert isinstance(desk.send(case), Sending)
    assert desk.scan_back(case, prepared.qr) == SameCard()


def test_a_ticket_is_spent_when_its_card_is_handed_over(folder: Path) -> None:
    desk = signed_in(folder)
    text = sealed(desk.event_key())
    case = good(desk, text)
    assert isinstance(desk.hand(case), Handed)
    case.wipe()
    assert desk.open_ticket(text) == AlreadyUsed()
    desk.close()
    after = signed_in(folder)
    assert after.open_ticket(text) == AlreadyUsed()
    after.close()


def test_a_card_that_a_crash_left_open_is_answered_for_before_its_ticket_opens_again(
    folder: Path,
) -> None:
    before = signed_in(folder)
    text = sealed(before.event_key())
    good(before, text)
    before.close()
    after = signed_in(folder)
    (card,) = after.open_cards()
    assert after.open_ticket(text) == CardLeftOpen(card)
    after.settle(card, Found.RUINED)
    assert isinstance(after.open_ticket(text), Reopened)
    after.close()


def test_a_card_found_after_a_crash_is_still_its_tickets_card(folder: Path) -> None:
    before = signed_in(folder)
    text = sealed(before.event_key())
    case = good(before, text)
    assert case.prepared is not None
    qr = case.prepared.qr
    before.close()
    after = signed_in(folder)
    (card,) = after.open_cards()
    found = after.recover(card, qr)
    assert isinstance(found, Case)
    assert after.open_ticket(text) == CaseOpen(None)
    after.spoil(found, SpoilReason.DAMAGED)
    found.portrait = case.portrait
    printed(after, found)
    judged = frozenset(one.holder for one in after.matches(found))
    found.other_people = judged
    assert isinstance(after.hand(found), Handed)
    found.wipe()
    assert after.open_ticket(text) == AlreadyUsed()
    after.close()


def test_two_tickets_of_one_application_are_two_tickets(desk: Desk) -> None:
    key = desk.event_key()
    one, other = desk.open_ticket(sealed(key)), desk.open_ticket(sealed(key))
    assert isinstance(one, Case)
    assert isinstance(other, Case)


def test_a_refused_ticket_is_not_used_up(desk: Desk) -> None:
    text = sealed(desk.event_key())
    assert not isinstance(desk.open_ticket(text[:-3]), Case | Reopened)
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
