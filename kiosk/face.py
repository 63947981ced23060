"""What will be visible on one card: the case's facts, cut down to what the programme prints."""

from datetime import date

from kiosk.case import Case
from kiosk.errors import BugError
from kiosk.ports import CardFace, Mode
from kiosk.programme import ApplicantClass, Field, Programme, text
from kiosk.serial import Serial

_OPTIONS = {
    "emergency_contact": "Emergency contact",
    "medical_note": "Medical note",
    "address": "Address",
}


def face_of(
    case: Case,
    programme: Programme,
    cls: ApplicantClass,
    *,
    serial: Serial,
    qr: str,
    issued: date,
    expires: date | None,
    mode: Mode,
) -> CardFace:
    """Put a face together. A field the programme does not print cannot get onto the card."""
    said = case.application
    if case.portrait is None or said.birth_date is None:
        raise BugError("a card is being made before there is a portrait or a birth date")
    printed = {name: rule for name, rule in programme.fields.asked().items() if rule.printed}
    return CardFace(
        design=programme.card.design,
        variant=cls.variant,
        city=programme.city,
        programme=text(programme.title, "en"),
        given=said.name.given,
        surnames=said.name.surnames,
        birth_date=said.birth_date,
        expires=expires,
        issued=issued,
        serial=serial,
        qr=qr,
        portrait=case.portrait.jpeg,
        gender=said.gender if "gender" in printed else "",
        veteran=said.veteran and "veteran" in printed,
        organ_donor=said.organ_donor and "organ_donor" in printed,
        options=_options(case, printed),
        mode=mode,
    )


def _options(case: Case, printed: dict[str, Field]) -> tuple[tuple[str, str], ...]:
    """Pick the free-text fields that are printed and were filled in, labelled in English."""
    words = {name: getattr(case.application, name).strip() for name in _OPTIONS if name in printed}
    return tuple((_OPTIONS[name], said) for name, said in words.items() if said)
