"""The ticket: what a resident prepared arrives at the desk whole, or not at all."""

from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

import cbor2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace as altered
from pyhpke import AEADId, CipherSuite, KDFId, KEMId, KEMKey

from kiosk.application import AddressKind, Application, Name
from kiosk.errors import BugError
from kiosk.ports import Mode
from kiosk.programme import DocumentId, Programme
from kiosk.ticket import (
    LONGEST,
    PREFIX,
    Expired,
    Foreign,
    NotATicket,
    Opened,
    Tampered,
    TicketKey,
    TooLarge,
    Truncated,
    new_ticket_key,
    open_ticket,
    seal,
)
from kiosk.ticket.plain import is_plain
from kiosk.ticket.shape import said, written
from kiosk.ticket.text import SIGNS
from printing.design.codewords import smallest_version
from tests.kiosk.ticket.made import (
    CHICAGO,
    DOCUMENTS,
    HEAD,
    KEY,
    NUMBER,
    TODAY,
    applications,
    chosen,
    forged,
    inside_of,
    longest,
    person,
    text_of,
    ticket,
    token_of,
)


def opened(untrusted: str, *keys: TicketKey, on: date = TODAY) -> object:
    return open_ticket(untrusted, keys or (KEY,), CHICAGO, on)


@settings(max_examples=150, deadline=None)
@given(applications(), chosen)
def test_what_was_typed_at_the_station_arrives_at_the_desk(
    application: Application, documents: tuple[DocumentId, ...]
) -> None:
    found = opened(ticket(application, documents))
    assert isinstance(found, Opened)
    assert found.application == application
    assert found.documents == documents
    assert found.number == NUMBER


@settings(max_examples=50, deadline=None)
@given(applications(), chosen)
def test_every_character_fits_the_alphanumeric_mode_of_a_qr_code(
    application: Application, documents: tuple[DocumentId, ...]
) -> None:
    sealed = ticket(application, documents)
    assert sealed.startswith(PREFIX)
    assert set(sealed) <= SIGNS
    assert len(sealed) <= LONGEST


def test_an_ordinary_ticket_is_a_code_of_version_12_and_a_full_hindi_one_of_20() -> None:
    hindi = replace(
        person("प्रियंका कुमारी", "श्रीवास्तव"),
        emergency_contact="राजेश श्रीवास्तव +1 312 555 0199",
        medical_note="पेनिसिलिन से एलर्जी है, कृपया ध्यान रखें",
        language="hi",
    )
    ordinary = smallest_version(len(ticket()))
    full = smallest_version(len(ticket(hindi, DOCUMENTS[:6])))
    assert ordinary is not None
    assert full is not None
    assert ordinary <= 13
    assert full <= 20


def test_the_longest_latin_answers_of_every_form_still_fit_a_slip() -> None:
    assert isinstance(opened(ticket(longest(), DOCUMENTS[:10])), Opened)


def test_an_application_that_no_slip_can_show_is_refused_before_it_is_sealed() -> None:
    endless = replace(person("王" * 120, "王" * 120), address="路" * 200)
    assert seal(endless, DOCUMENTS, NUMBER, KEY.public) == TooLarge()


def test_two_tickets_of_one_application_share_nothing_but_the_head() -> None:
    one, other = token_of(ticket()), token_of(ticket())
    assert one[:HEAD] == other[:HEAD]
    assert one[HEAD:] != other[HEAD:]
    assert "José".encode() not in one


def test_an_address_typed_before_choosing_none_does_not_travel() -> None:
    changed = replace(person(), address_kind=AddressKind.NONE)
    found = opened(ticket(changed))
    assert isinstance(found, Opened)
    assert found.application.address == ""


def test_a_ticket_without_a_birth_date_is_our_mistake() -> None:
    with pytest.raises(BugError):
        seal(Application(name=Name("Rosa")), (), NUMBER, KEY.public)


def test_another_maker_of_the_standard_opens_what_we_seal() -> None:
    token = token_of(ticket())
    other = CipherSuite.new(KEMId.DHKEM_X25519_HKDF_SHA256, KDFId.HKDF_SHA256, AEADId.AES256_GCM)
    key = KEMKey.from_pyca_cryptography_key(KEY.x25519())
    info = b"handback ticket\0chicago\0" + token[:HEAD]
    context = other.create_recipient_context(token[HEAD : HEAD + 32], key, info=info)
    inside = cbor2.loads(context.open(token[HEAD + 32 :]))
    assert inside[1] == "José Ángel"


# -- scanners and days ----------------------------------------------------------------------------


def test_a_wedge_scanner_may_add_a_line_end_or_lose_the_capitals() -> None:
    sealed = ticket()
    assert isinstance(opened(f"  {sealed.lower()}\r\n"), Opened)


def test_a_ticket_is_good_on_its_day_and_expired_the_day_after() -> None:
    sealed = ticket()
    assert isinstance(opened(sealed), Opened)
    assert opened(sealed, on=TODAY + timedelta(days=1)) == Expired()


def test_a_day_moved_in_the_head_is_noticed() -> None:
    token = bytearray(token_of(ticket()))
    token[13] += 1
    assert opened(text_of(bytes(token)), on=TODAY) == Tampered()
    later = replace(KEY, public=replace(KEY.public, day=TODAY + timedelta(days=1)))
    assert opened(text_of(bytes(token)), later) == Tampered()


def test_a_number_changed_in_the_head_is_noticed() -> None:
    token = bytearray(token_of(ticket()))
    token[11] = 46
    assert opened(text_of(bytes(token))) == Tampered()


# -- refusals -------------------------------------------------------------------------------------


def test_another_events_ticket_is_foreign() -> None:
    assert opened(ticket(), new_ticket_key("chicago", Mode.REAL, TODAY)) == Foreign()
    assert open_ticket(ticket(), (), CHICAGO, TODAY) == Foreign()


def test_another_programmes_key_opens_nothing_here() -> None:
    other = new_ticket_key("springfield", Mode.REAL, TODAY)
    assert opened(ticket(key=other.public), other) == Foreign()


def test_practice_and_real_never_open_each_others_tickets() -> None:
    practice = replace(KEY, public=replace(KEY.public, mode=Mode.PRACTICE))
    assert opened(ticket(key=practice.public)) == Tampered()
    assert opened(ticket(), practice) == Tampered()
    assert isinstance(opened(ticket(key=practice.public), practice), Opened)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_every_cut_is_a_partial_scan_or_no_ticket_at_all(data: st.DataObject) -> None:
    sealed = ticket()
    end = data.draw(st.integers(0, len(sealed) - 1))
    found = opened(sealed[:end].rstrip())
    assert found == (Truncated() if end >= len(PREFIX) else NotATicket())


def test_a_text_longer_than_any_slip_shows_is_too_large() -> None:
    assert opened(PREFIX + "0" * LONGEST) == TooLarge()
    assert opened(ticket() + "0" * LONGEST) == TooLarge()
    assert opened("0" * 10 * LONGEST) == NotATicket()


@pytest.mark.parametrize(
    "other", ["", " ", "HB1:ABC", "HT2:ABC", "HTTPS://EXAMPLE.ORG/", "7F3K-9QWM-2XR8T", "HT1:é"]
)
def test_other_codes_are_no_tickets(other: str) -> None:
    assert opened(other) == NotATicket()


def test_signs_added_to_the_end_are_noticed() -> None:
    assert opened(ticket() + "00") == Tampered()


# -- what a stranger seals rightly ----------------------------------------------------------------


def test_the_tests_own_forger_makes_true_tickets() -> None:
    inside = cbor2.dumps(inside_of(person(), DOCUMENTS[:3]), canonical=True)
    found = opened(forged(inside))
    assert isinstance(found, Opened)
    assert found.application == person()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (1, ""),
        (1, " José"),
        (1, "x" * 121),
        (1, "Jos\u202eé"),
        (2, "5"),
        (3, (TODAY - date(1970, 1, 1)).days + 1),
        (3, -60_000),
        (3, "1988-04-17"),
        (4, "Citizen"),
        (5, "prison"),
        (5, "none"),
        (6, "x" * 201),
        (6, "two\nlines"),
        (6, "trailing "),
        (7, 1),
        (7, False),
        (9, ["a", "list"]),
        (11, "klingon"),
        (12, ["no-such-document"]),
        (12, [DOCUMENTS[0], DOCUMENTS[0]]),
        (13, "a field we do not have"),
    ],
)
def test_answers_that_no_form_takes_are_refused_even_when_sealed_rightly(
    key: int, value: object
) -> None:
    content = inside_of(replace(person(), name=Name("José", "")), DOCUMENTS[:3]) | {key: value}
    if (key, value) == (2, "5"):
        content[1] = "7"  # a name without any letter
    assert opened(forged(cbor2.dumps(content, canonical=True))) == NotATicket()


def test_a_missing_answer_that_the_programme_needs_is_refused() -> None:
    content = inside_of(person(), ())
    for needed in (1, 3):
        less = {key: value for key, value in content.items() if key != needed}
        assert opened(forged(cbor2.dumps(less, canonical=True))) == NotATicket()


def test_only_the_one_form_we_write_is_read() -> None:
    content = inside_of(person(), DOCUMENTS[:3])
    backwards = dict(reversed(content.items()))
    canonical = cbor2.dumps(content, canonical=True)
    doubled = bytes([canonical[0] + 1]) + canonical[1:] + cbor2.dumps(1) + cbor2.dumps("x")
    for other in (
        cbor2.dumps(backwards),
        cbor2.dumps(cbor2.CBORTag(55799, content)),
        cbor2.dumps(content | {8: None}, canonical=True),
        doubled,
        canonical + b"\0",
        b"\xbf" + canonical[1:] + b"\xff",
    ):
        assert opened(forged(other)) == NotATicket()


@pytest.mark.parametrize(
    "inside",
    [
        b"",
        b"\x81" * 900,
        b"\xa1" * 900,
        b"\x9b" + b"\x7f" * 8,
        b"\xbb" + b"\x0f" * 8,
        b"\xd8\x1c\x81\xd8\x1d\x00",
        b"\xa1\x01\xd8\x1c\x81\xd8\x1d\x00",
        b"\xc2\x59\x02\x00" + b"\xff" * 512,
        b"\xc4\x82\x1b" + b"\x7f" * 8 + b"\x01",
        b"\xd8\x23\x61(",
        b"\xa1\xfb\x7f\xf8" + b"\0" * 6 + b"\x01",
    ],
)
def test_hostile_cbor_is_refused_like_anything_else(inside: bytes) -> None:
    assert opened(forged(inside)) == NotATicket()


@settings(max_examples=300)
@given(st.binary(max_size=200))
def test_what_is_let_into_the_decoder_never_makes_it_raise_anything_of_its_own(data: bytes) -> None:
    if is_plain(data):
        with suppress(cbor2.CBORDecodeError):
            cbor2.loads(data)


@given(applications(), chosen)
@settings(max_examples=30, deadline=None)
def test_what_we_write_is_plain(
    application: Application, documents: tuple[DocumentId, ...]
) -> None:
    assert is_plain(written(said(application, documents)))


def test_a_low_order_point_as_the_senders_key_is_refused() -> None:
    token = token_of(ticket())
    assert opened(text_of(token[:HEAD] + bytes(32) + token[HEAD + 32 :])) == Tampered()


# -- words of the programme -----------------------------------------------------------------------


def test_what_the_programme_does_not_ask_cannot_be_brought_in() -> None:
    for key, name, value in (
        (4, "gender", "X"),
        (6, "address", "1 Main St"),
        (7, "veteran", True),
        (9, "emergency_contact", "Rosa"),
        (2, "surnames", "Marin"),
    ):
        less = _without(name)
        content = inside_of(Application(name=Name("Rosa"), birth_date=date(1990, 4, 3)), ())
        assert isinstance(open_ticket(_forge(content), (KEY,), less, TODAY), Opened)
        asked = open_ticket(_forge(content | {key: value}), (KEY,), CHICAGO, TODAY)
        assert isinstance(asked, Opened)
        found = open_ticket(_forge(content | {key: value}), (KEY,), less, TODAY)
        assert found == NotATicket()


def test_a_person_does_not_show_in_the_repr() -> None:
    found = opened(ticket())
    assert "José" not in repr(found)
    assert isinstance(found, Opened)
    assert "José" not in repr(found.application)


def _forge(content: dict[int, object]) -> str:
    return forged(cbor2.dumps(content, canonical=True))


def _without(name: str) -> Programme:
    return altered(CHICAGO, fields=altered(CHICAGO.fields, **{name: None}))
