"""Which of the shown documents count on that day; the others are set aside with a reason.

A document never counts against anybody: setting one aside leaves the others as they were.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import assert_never

from kiosk.birth_date import years_after
from kiosk.errors import BugError
from kiosk.programme import ApplicantClass, Document, Expiry, Programme
from kiosk.review.verdict import Reason, SetAside, Shown


@dataclass(frozen=True, slots=True)
class Accepted:
    """Documents that count, in the programme's order and as often as they count; the rest."""

    counted: tuple[Document, ...]
    set_aside: tuple[SetAside, ...]


def accept(programme: Programme, cls: ApplicantClass, shown: Sequence[Shown], on: date) -> Accepted:
    """Sort what was shown into what counts and what does not.

    Every shown id must be a document of the programme; anything else is our own mistake.
    """
    known = {document.id: document for document in programme.documents}
    if any(item.document not in known for item in shown):
        raise BugError("A document was judged that is not in the programme.")
    counted: list[Document] = []
    set_aside: list[SetAside] = []
    for item in sorted(shown, key=_order):
        document = known[item.document]
        reason = _reason(document, cls, item, on)
        if reason is None and counted.count(document) >= document.at_most:
            reason = Reason.ALREADY_COUNTED
        if reason is None:
            counted.append(document)
        else:
            set_aside.append(SetAside(item.document, reason))
    return Accepted(_in_order(counted, programme.documents), tuple(set_aside))


def _in_order(counted: Sequence[Document], order: Sequence[Document]) -> tuple[Document, ...]:
    rank = {document.id: index for index, document in enumerate(order)}
    return tuple(sorted(counted, key=lambda document: rank[document.id]))


def _order(item: Shown) -> tuple[str, date, date]:
    """Any fixed order will do: the order on the table must not matter."""
    return item.document, item.expires or date.min, item.issued or date.min


def _reason(document: Document, cls: ApplicantClass, item: Shown, on: date) -> Reason | None:
    reasons = _reasons(document, cls, item, on)
    return next((reason for broken, reason in reasons if broken), None)


def _reasons(
    document: Document, cls: ApplicantClass, item: Shown, on: date
) -> Iterable[tuple[bool, Reason]]:
    yield bool(document.classes) and cls.id not in document.classes, Reason.NOT_FOR_CLASS
    if item.expires is not None:
        yield _is_expired(document, item.expires, on), Reason.EXPIRED
    if item.issued is not None:
        yield item.issued > on, Reason.NOT_YET_ISSUED
        yield _is_too_old(document, item.issued, on), Reason.TOO_OLD


def _is_expired(document: Document, expires: date, on: date) -> bool:
    """Tell whether the last good day is over; a document is good on that day itself."""
    match document.expiry:
        case Expiry.UNEXPIRED:
            return expires < on
        case Expiry.GRACE:
            return years_after(expires, document.grace_years or 0) < on
        case Expiry.MAY_BE_EXPIRED | Expiry.NONE:
            return False
    assert_never(document.expiry)


def _is_too_old(document: Document, issued: date, on: date) -> bool:
    return document.fresh_days is not None and on - issued > timedelta(days=document.fresh_days)
