"""Faces for tests: a fixed key, a drawn person, and everything a card can show."""

from dataclasses import replace
from datetime import date
from functools import cache

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.credential import Claims, sign
from kiosk.drawn_people import practice_portrait
from kiosk.portrait import Portrait, crop, read_portrait, whole
from kiosk.ports import CardFace, Mode
from kiosk.serial import Serial
from kiosk.trust import TrustList, key_id_of, marked_programme, trusted

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
KEY_ID = key_id_of(KEY.public_key())
TODAY = date(2026, 11, 21)
SERIAL = Serial("7F3K9QWM2XR8W")


def trust(mode: Mode = Mode.REAL) -> TrustList:
    key = trusted(KEY.public_key(), date(2026, 1, 1))
    return TrustList(1, marked_programme("chicago", mode), "Chicago", TODAY, (key,))


@cache
def portrait(seed: int) -> Portrait:
    taken = read_portrait(practice_portrait(seed))
    assert isinstance(taken, Portrait)
    return crop(taken, whole(taken))


def claims_of(face: CardFace) -> Claims:
    name = f"{face.given} {face.surnames}".strip()
    programme = marked_programme("chicago", face.mode)
    return Claims(programme, face.serial, name, face.birth_date, face.expires)


def face(given: str = "José Ángel", surnames: str = "Núñez-O'Brien", *, seed: int = 0) -> CardFace:
    plain = CardFace(
        design="lakefront",
        variant="adult",
        city="Chicago",
        programme="Chicago CityKey",
        given=given,
        surnames=surnames,
        birth_date=date(1990, 3, 14),
        expires=date(2031, 11, 21),
        issued=TODAY,
        serial=SERIAL,
        qr="",
        portrait=portrait(seed).jpeg,
    )
    return signed(plain)


def signed(plain: CardFace) -> CardFace:
    return replace(plain, qr=sign(claims_of(plain), KEY, KEY_ID))


def everything() -> CardFace:
    full = replace(
        face(),
        gender="X",
        veteran=True,
        organ_donor=True,
        options=(
            ("Emergency contact", "Rosa Núñez +1 312 555 0199"),
            ("Medical note", "Penicillin allergy"),
        ),
    )
    return signed(full)
