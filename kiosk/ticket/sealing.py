"""A ticket is sealed at the station and opened at the desk: HPKE, single-shot, base mode.

Source: RFC 9180. Suite: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. All that must not
change outside the ciphertext is bound through `info`, as section 8.1 has it: the programme with its
practice mark, and the head (version, key, number, last day, length).

Rule: base mode hides and protects, it does not say who sealed. What a ticket says is therefore
judged like anything typed at a public screen, and confirmed by the clerk against the documents.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from kiosk.application import Application
from kiosk.programme import DocumentId, Programme
from kiosk.ticket import text
from kiosk.ticket.contents import contents
from kiosk.ticket.frame import AROUND, LONGEST, PREFIX, Frame, Head, frame_of
from kiosk.ticket.key import PublicTicketKey, TicketKey
from kiosk.ticket.number import TicketNumber
from kiosk.ticket.refusals import Expired, Foreign, NotATicket, Refusal, Tampered, TooLarge
from kiosk.ticket.shape import said, written

_SUITE: Final = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


@dataclass(frozen=True, slots=True, repr=False)
class Opened:
    """What a resident prepared at a station. The clerk confirms it against the documents.

    `documents` are those the resident said they have: a hint, nothing that was shown. `token` is
    the ticket's bytes, by which the register knows it again; they say nothing without the key.
    """

    application: Application
    documents: tuple[DocumentId, ...]
    number: TicketNumber
    token: bytes


def seal(
    application: Application,
    documents: tuple[DocumentId, ...],
    number: TicketNumber,
    key: PublicTicketKey,
) -> str | TooLarge:
    """Seal an application to the event; upper-case text for a QR code's alphanumeric mode.

    The ticket is good through the key's day. TooLarge means that no slip can show the code:
    shorter free words are needed (see `frame.LONGEST`).
    """
    inside = written(said(application, documents))
    if len(PREFIX) + text.length(len(inside) + AROUND) > LONGEST:
        return TooLarge()
    head = Head(key.key_id, number, key.day).packed(len(inside))
    sealed = _SUITE.encrypt(inside, key.x25519(), info=_info(key, head))
    return text.written(PREFIX, head + sealed)


def open_ticket(
    untrusted: str, keys: Sequence[TicketKey], programme: Programme, on: date
) -> Opened | Refusal:
    """Open a scanned ticket. Never raises, whatever the text is, and never half an application.

    Asked in this order: is it a whole ticket, is its day over, is it ours, is it unchanged, is it
    an application of this programme?
    """
    frame = frame_of(untrusted)
    if not isinstance(frame, Frame):
        return frame
    if frame.head.expires < on:
        return Expired()
    key = next((key for key in keys if key.public.key_id == frame.head.key_id), None)
    if key is None or key.public.programme != programme.id:
        return Foreign()
    if frame.head.expires != key.public.day:
        return Tampered()
    return _opened(frame, key, programme, on)


def _opened(
    frame: Frame, key: TicketKey, programme: Programme, on: date
) -> Opened | NotATicket | Tampered:
    try:
        inside = _SUITE.decrypt(frame.sealed, key.x25519(), info=_info(key.public, frame.raw_head))
    except InvalidTag:
        return Tampered()
    found = contents(inside, programme, on)
    if found is None:
        return NotATicket()
    return Opened(found.application, found.documents, frame.head.number, frame.token)


def _info(key: PublicTicketKey, head: bytes) -> bytes:
    """Bind the use, the programme and mode, and the head, whose length is fixed."""
    return b"handback ticket\0" + key.marked.encode() + b"\0" + head
