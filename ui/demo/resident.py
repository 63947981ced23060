"""Invented residents for practice: nobody real, names from many places."""

from dataclasses import dataclass
from datetime import date
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Resident:
    """What one invented resident says. Fields a programme does not ask are left out."""

    given: str
    surnames: str
    birth_date: date
    address: str = "Care of Northside Library, 10 Main Street"
    emergency_contact: str = "Sam, 555 0100"
    medical_note: str = "Allergic to penicillin"
    face: int = 7


_CAST: Final = (
    Resident(given="Marisol", surnames="Vega Núñez", birth_date=date(1988, 4, 17), face=18),
    Resident(given="Łukasz", surnames="Żółkiewski", birth_date=date(1979, 11, 2), face=16),
    Resident(given="Nguyễn Thị Ánh", surnames="Tuyết", birth_date=date(1994, 6, 30), face=22),
    Resident(given="Олександра", surnames="Ковальчук", birth_date=date(1969, 1, 9), face=3),
    Resident(given="محمد عبد الله", surnames="الأنصاري", birth_date=date(1985, 8, 21), face=15),
    Resident(given="राजेन्द्र", surnames="श्रीवास्तव", birth_date=date(1958, 3, 3), face=13),
    Resident(given="小明", surnames="王", birth_date=date(2001, 12, 12), face=8),
    Resident(given="Ngozi", surnames="O'Brien-Adeyemi", birth_date=date(1990, 2, 28), face=10),
)


def resident(seed: int) -> Resident:
    """Choose one of the cast; the same seed is always the same person."""
    return _CAST[(seed - 1) % len(_CAST)]
