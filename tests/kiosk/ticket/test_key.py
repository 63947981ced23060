"""The event's key: carried as one short text, and refused unless it is exactly that."""

from dataclasses import replace
from datetime import date, timedelta

import cbor2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import BugError, KnownError
from kiosk.ports import Mode
from kiosk.ticket import TicketNumber, TicketNumbers, new_ticket_key, read_key, write_key
from kiosk.ticket import text as base
from kiosk.ticket.key import PREFIX
from tests.kiosk.ticket.made import KEY, TODAY


@pytest.mark.parametrize("mode", Mode)
def test_the_public_part_is_read_back_as_it_was_written(mode: Mode) -> None:
    public = new_ticket_key("chicago", mode, TODAY).public
    assert read_key(write_key(public)) == public
    assert read_key(f"{write_key(public).lower()}\n") == public


def test_the_carried_text_holds_no_private_part() -> None:
    body = base.body(PREFIX, write_key(KEY.public))
    assert body is not None
    data = base.decoded(body)
    assert data is not None
    assert KEY.public.public in data
    assert KEY.private not in data
    assert repr(KEY.private) not in repr(KEY)


def test_the_fingerprint_tells_two_keys_apart() -> None:
    other = new_ticket_key("chicago", Mode.REAL, TODAY).public
    assert other.fingerprint != KEY.public.fingerprint
    assert len(KEY.public.fingerprint) == len("0123 4567 89AB CDEF")


def test_a_key_serves_through_its_day() -> None:
    assert KEY.public.serves(TODAY)
    assert not KEY.public.serves(TODAY + timedelta(days=1))


def write(**changes: object) -> str:
    content: dict[int, object] = {1: "chicago", 2: KEY.public.public, 3: TODAY.isoformat()}
    content |= {int(key[1:]): value for key, value in changes.items()}
    return base.written(PREFIX, cbor2.dumps(content))


@pytest.mark.parametrize(
    "wrong",
    [
        "",
        "HK1:",
        write_key(KEY.public)[:-4],
        write_key(KEY.public).replace("HK1", "HT1"),
        write_key(KEY.public) * 4,
        write(_1=""),
        write(_2=b"short"),
        write(_2=bytes(32)),
        write(_3="someday"),
        write(_3=date(9999, 1, 1).isoformat()),
        write(_3=date(1066, 1, 1).isoformat()),
        write(_4="practice"),
        write(_5=True),
        base.written(PREFIX, cbor2.dumps([1, 2])),
    ],
    ids=map(str, range(14)),  # the texts hold a new key at each run
)
def test_any_other_text_is_refused_with_a_sentence(wrong: str) -> None:
    with pytest.raises(KnownError, match="not the key of an event") as refused:
        read_key(wrong)
    assert refused.value.do


@settings(max_examples=100)
@given(st.text(max_size=80), st.binary(max_size=80))
def test_no_text_makes_the_reader_crash(untrusted: str, data: bytes) -> None:
    for text in (untrusted, PREFIX + untrusted, base.written(PREFIX, data)):
        with pytest.raises(KnownError):
            read_key(text)


def test_practice_is_part_of_the_key() -> None:
    practice = replace(KEY.public, mode=Mode.PRACTICE)
    assert practice.marked != KEY.public.marked


def test_numbers_are_given_in_turn_and_begin_again() -> None:
    numbers = TicketNumbers("B")
    assert [str(numbers.following()) for _ in range(3)] == ["B-1", "B-2", "B-3"]
    numbers.given = 998
    assert [str(numbers.following()) for _ in range(2)] == ["B-999", "B-1"]


@pytest.mark.parametrize(("letter", "count"), [("I", 1), ("b", 1), ("BB", 1), ("B", 0), ("", 5)])
def test_a_number_that_could_be_misread_is_our_mistake(letter: str, count: int) -> None:
    with pytest.raises(BugError):
        TicketNumber(letter, count)
