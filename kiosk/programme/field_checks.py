"""Fields that contradict themselves, and fields that the law does not let a city keep."""

from collections.abc import Iterator

from kiosk.programme.errors import Problem
from kiosk.programme.fields import Ask, Field
from kiosk.programme.rules import Programme

MAY_BE_RETAINED = frozenset({"given_name", "surnames", "birth_date", "address"})
"""An address only with its schedule; everything else ends with the case."""


def fields_agree(programme: Programme) -> Iterator[Problem]:
    """No field is printed or kept without being asked, and each choice has something to choose."""
    for name, field in programme.fields.listed().items():
        if field.ask is Ask.NO:
            yield from _unasked(name, field)
    yield from _names_and_birth_date(programme)
    yield from _choices(programme)


def retained_is_lawful(programme: Programme) -> Iterator[Problem]:
    """Only name, birth date and, with a retention schedule, the address may be kept."""
    for name in programme.fields.retained():
        if name not in MAY_BE_RETAINED:
            what = "only name, birth date and address may be kept"
            yield Problem(("fields", name, "retained"), what)
    address = programme.fields.address
    if address is None:
        return
    if address.retained and address.schedule is None:
        what = "an address may be kept only with its retention schedule ('schedule')"
        yield Problem(("fields", "address", "retained"), what)
    if address.schedule is not None and not address.retained:
        what = "there is a retention schedule for an address that is not kept"
        yield Problem(("fields", "address", "schedule"), what)


def _unasked(name: str, field: Field) -> Iterator[Problem]:
    if field.printed:
        yield Problem(("fields", name, "printed"), "what is not asked cannot be printed")
    if field.retained:
        yield Problem(("fields", name, "retained"), "what is not asked cannot be kept")


def _names_and_birth_date(programme: Programme) -> Iterator[Problem]:
    asked = programme.fields.asked()
    if programme.fields.birth_date.ask is not Ask.REQUIRED:
        what = "the birth date must be required: the class of an applicant follows from it"
        yield Problem(("fields", "birth_date", "ask"), what)
    if "given_name" not in asked and "surnames" not in asked:
        yield Problem(("fields",), "a card needs a name: ask the given name, the surnames or both")


def _choices(programme: Programme) -> Iterator[Problem]:
    asked = programme.fields.asked()
    gender, address = programme.fields.gender, programme.fields.address
    if gender is not None and "gender" in asked and not gender.choices:
        yield Problem(("fields", "gender"), "there is no choice to choose from ('choices')")
    if address is not None and "address" in asked and not address.kinds:
        yield Problem(("fields", "address"), "no kind of address is accepted ('kinds')")
