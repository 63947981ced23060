"""The words of one card: a face's values as the design writes them. Personal; held for one card."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from kiosk.ports import CardFace, Mode
from kiosk.serial import show_serial
from printing.design.model import Design, Words

_PLACES: Final = (
    "city", "programme", "given", "surnames", "name", "birth_date", "expires", "issued", "serial",
    "gender", "badge", "veteran", "organ_donor", "practice",
)  # fmt: skip


@dataclass(frozen=True, slots=True, repr=False)
class Values:
    """Every field a design can name, ready to print; empty where the card has none."""

    fields: dict[str, str]

    def filled(self, template: str) -> str:
        """Put the fields into a design's text."""
        return template.format_map(self.fields)

    def has(self, field: str) -> bool:
        """Whether a text that depends on a field is drawn; always, if it depends on none."""
        return not field or bool(self.fields[field])

    def __repr__(self) -> str:  # a person's data must not reach a log or a traceback
        return "Values(…)"


def places() -> dict[str, str]:
    """Give every field name a design may use, with an empty value: what a reader checks against."""
    return dict.fromkeys(_PLACES, "")


def values_of(face: CardFace, design: Design) -> Values:
    """Write a face's values in the design's words."""
    words = design.words
    expires = words.never if face.expires is None else _day(face.expires, words)
    return Values(
        {
            "city": face.city,
            "programme": face.programme,
            "given": face.given,
            "surnames": face.surnames,
            "name": f"{face.given} {face.surnames}".strip(),
            "birth_date": _day(face.birth_date, words),
            "expires": expires,
            "issued": _day(face.issued, words),
            "serial": show_serial(face.serial),
            "gender": face.gender,
            "badge": design.variants[face.variant].badge,
            "veteran": words.veteran if face.veteran else "",
            "organ_donor": words.organ_donor if face.organ_donor else "",
            "practice": words.practice if face.mode is Mode.PRACTICE else "",
        }
    )


def _day(day: date, words: Words) -> str:
    month = words.months[day.month - 1]
    return words.date.format(day=f"{day.day:02}", month=month, year=f"{day.year:04}")
