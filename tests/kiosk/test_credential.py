"""The credential: what the city signed is genuine, and nothing else is, whatever it looks like."""

from dataclasses import replace
from datetime import date, timedelta

import base45
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kiosk.credential import (
    LONGEST,
    PREFIX,
    Claims,
    Expired,
    Genuine,
    NotOurs,
    Unreadable,
    read,
    sign,
)
from kiosk.errors import KnownError
from kiosk.ports import Mode
from kiosk.serial import new_serial
from kiosk.trust import (
    TrustedKey,
    TrustList,
    key_id_of,
    marked_programme,
    read_trust,
    trusted,
    write_trust,
)

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
KEY_ID = key_id_of(KEY.public_key())
STRANGER = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
TODAY = date(2026, 11, 21)
TRUST = TrustList(1, "chicago", "Chicago", TODAY, (trusted(KEY.public_key(), TODAY),))
PLAIN = Claims("chicago", new_serial(), "Nguyễn Thị Ánh", date(1990, 3, 14), date(2031, 1, 2))
TEXT = sign(PLAIN, KEY, KEY_ID)
QR_ALPHANUMERIC = set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")

names = st.text(st.characters(exclude_categories=["Cs"]), max_size=90)
claims = st.builds(
    Claims,
    programme=st.just("chicago"),
    serial=st.builds(new_serial),
    name=names,
    birth_date=st.dates(),
    expires=st.none() | st.dates(min_value=TODAY),
)


@given(claims)
def test_what_the_city_signed_is_genuine_and_says_the_same(signed: Claims) -> None:
    assert read(sign(signed, KEY, KEY_ID), TRUST, TODAY) == Genuine(signed)


@given(claims)
def test_every_character_fits_the_alphanumeric_mode_of_a_qr_code(signed: Claims) -> None:
    text = sign(signed, KEY, KEY_ID)
    assert text.startswith(PREFIX)
    assert set(text) <= QR_ALPHANUMERIC


def test_an_ordinary_credential_is_as_small_as_the_card_needs() -> None:
    assert len(TEXT) <= 254


@given(st.text(max_size=2000))
def test_no_text_at_all_makes_the_reader_fail_or_believe(untrusted: str) -> None:
    assert isinstance(read(untrusted, TRUST, TODAY), NotOurs | Unreadable)


@settings(max_examples=300)
@given(st.binary(max_size=400))
def test_no_bytes_behind_the_prefix_make_it_fail_or_believe(payload: bytes) -> None:
    text = PREFIX + str(base45.b45encode(payload), "ascii")
    assert isinstance(read(text, TRUST, TODAY), NotOurs | Unreadable)


@settings(max_examples=400)
@given(st.data())
def test_no_change_to_a_genuine_credential_is_believed(data: st.DataObject) -> None:
    token = bytearray(base45.b45decode(TEXT.removeprefix(PREFIX)))
    for _ in range(data.draw(st.integers(1, 3))):
        token[data.draw(st.integers(0, len(token) - 1))] = data.draw(st.integers(0, 255))
    token = token[: data.draw(st.integers(0, len(token)) | st.just(len(token)))]
    changed = PREFIX + str(base45.b45encode(bytes(token)), "ascii")
    assume(changed != TEXT)
    assert isinstance(read(changed, TRUST, TODAY), NotOurs | Unreadable)


def test_a_card_is_good_through_its_last_day_and_expired_the_day_after() -> None:
    assert PLAIN.expires is not None
    assert read(TEXT, TRUST, PLAIN.expires) == Genuine(PLAIN)
    assert read(TEXT, TRUST, PLAIN.expires + timedelta(days=1)) == Expired(PLAIN)


def test_a_card_without_expiry_is_good_for_ever() -> None:
    lifelong = replace(PLAIN, expires=None)
    assert read(sign(lifelong, KEY, KEY_ID), TRUST, date.max) == Genuine(lifelong)


def test_a_stranger_who_borrows_our_key_id_is_not_ours() -> None:
    assert read(sign(PLAIN, STRANGER, KEY_ID), TRUST, TODAY) == NotOurs()


def test_a_key_that_is_not_on_the_list_is_not_ours() -> None:
    other = key_id_of(STRANGER.public_key())
    assert read(sign(PLAIN, STRANGER, other), TRUST, TODAY) == NotOurs()


def test_another_programme_under_the_same_key_is_not_ours() -> None:
    other = replace(PLAIN, programme="springfield")
    assert read(sign(other, KEY, KEY_ID), TRUST, TODAY) == NotOurs()


def test_a_practice_card_is_never_genuine_for_a_partner() -> None:
    practice = replace(PLAIN, programme=marked_programme("chicago", Mode.PRACTICE))
    text = sign(practice, KEY, KEY_ID)
    assert read(text, TRUST, TODAY) == NotOurs()
    practice_list = TrustList(1, practice.programme, "Chicago", TODAY, TRUST.keys)
    judged = read(text, practice_list, TODAY)
    assert judged == Genuine(practice)
    assert practice.practice
    assert not PLAIN.practice


def test_a_real_card_is_not_taken_under_a_practice_list() -> None:
    practice_list = TrustList(1, "practice:chicago", "Chicago", TODAY, TRUST.keys)
    assert read(TEXT, practice_list, TODAY) == NotOurs()


def test_a_wedge_scanner_may_add_a_line_end_or_lose_the_capitals() -> None:
    assert read(f"  {TEXT.lower()}\r\n", TRUST, TODAY) == Genuine(PLAIN)


def test_a_partial_scan_and_another_code_are_unreadable() -> None:
    assert read(TEXT[:100], TRUST, TODAY) == Unreadable()
    assert read("HTTPS://EXAMPLE.ORG/", TRUST, TODAY) == Unreadable()
    assert read("", TRUST, TODAY) == Unreadable()


def test_more_than_a_kilobyte_is_refused_before_it_is_decoded() -> None:
    assert read(PREFIX + "0" * LONGEST, TRUST, TODAY) == Unreadable()


def test_a_name_too_long_for_any_code_is_refused_with_a_sentence() -> None:
    with pytest.raises(KnownError, match="too long"):
        sign(replace(PLAIN, name="王" * 400), KEY, KEY_ID)


def test_a_person_does_not_show_in_the_repr() -> None:
    assert "Ánh" not in repr(read(TEXT, TRUST, TODAY))


def test_a_trust_list_reads_back_as_written() -> None:
    assert read_trust(write_trust(TRUST)) == TRUST


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (b"", "cannot be used"),
        (b"[1, 2", "cannot be used"),
        (b"\xff\xfe", "cannot be used"),
        (b'{"version": 1}', "missing required field"),
        (write_trust(TRUST).replace(b'"city"', b'"town"'), "town"),
        (write_trust(TRUST).replace(b'"version": 1', b'"version": 9'), "version 9"),
        (b" " * 300_000, "larger"),
        (write_trust(TrustList(1, "chicago", "Chicago", TODAY, ())), "no key"),
        (write_trust(TrustList(1, "chicago", "Chicago", TODAY, 2 * TRUST.keys)), "same id"),
        (
            write_trust(
                TrustList(
                    1, "c", "C", TODAY, (TrustedKey(b"12345678", TRUST.keys[0].public, TODAY),)
                )
            ),
            "does not belong",
        ),
    ],
)
def test_a_wrong_trust_list_is_refused_with_a_sentence(wrong: bytes, says: str) -> None:
    with pytest.raises(KnownError, match=says) as refused:
        read_trust(wrong)
    assert refused.value.do


@given(st.binary(max_size=300))
def test_no_file_makes_the_trust_list_reader_crash(untrusted: bytes) -> None:
    with pytest.raises(KnownError):
        read_trust(untrusted)
