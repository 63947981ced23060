"""Whatever is done to a ticket, the desk neither crashes nor sees half an application."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.ticket import Opened, open_ticket
from tests.kiosk.ticket.made import (
    CHICAGO,
    KEY,
    SPOILS,
    TODAY,
    Spoil,
    applications,
    is_whole,
    ticket,
)

SEALED_BY_US = SPOILS[:6]


@pytest.mark.parametrize("spoil", SPOILS)
def test_a_spoiled_ticket_is_refused_or_whole(spoil: Spoil) -> None:
    dice, sealed = random.Random(20261121), ticket()
    for _ in range(300):
        spoiled = spoil(dice, sealed)
        found = open_ticket(spoiled, (KEY,), CHICAGO, TODAY)
        if isinstance(found, Opened):
            assert is_whole(found.application)
            assert spoil not in SEALED_BY_US or spoiled == sealed


@settings(max_examples=100, deadline=None)
@given(applications(), st.randoms(use_true_random=False))
def test_no_change_to_any_ticket_is_believed(application: object, dice: random.Random) -> None:
    sealed = ticket(application)  # type: ignore[arg-type]  # drawn by the strategy
    for spoil in SEALED_BY_US:
        spoiled = spoil(dice, sealed)
        if spoiled != sealed:
            assert not isinstance(open_ticket(spoiled, (KEY,), CHICAGO, TODAY), Opened)


@settings(max_examples=200)
@given(st.text(max_size=400))
def test_no_text_at_all_opens(untrusted: str) -> None:
    assert not isinstance(open_ticket(untrusted, (KEY,), CHICAGO, TODAY), Opened)
