"""Rules a programme must not break although each of its keys is well formed.

Each check yields the problems it finds, with the path of the key to correct.
"""

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from kiosk.programme.applicants import ApplicantClass, Term
from kiosk.programme.documents import Expiry
from kiosk.programme.errors import Problem
from kiosk.programme.field_checks import fields_agree, retained_is_lawful
from kiosk.programme.lines import Path
from kiosk.programme.reach_checks import every_class_can_pass
from kiosk.programme.rules import Programme
from kiosk.programme.topics import never_asked, wordings

Check = Callable[[Programme], Iterator[Problem]]


def problems(programme: Programme) -> Iterator[Problem]:
    """Everything that speaks against using this programme, most basic first."""
    for check in _CHECKS:
        yield from check(programme)


def _names_are_unique(programme: Programme) -> Iterator[Problem]:
    yield from _repeated((("class", i, "id"), c.id) for i, c in enumerate(programme.classes))
    yield from _repeated((("document", i, "id"), d.id) for i, d in enumerate(programme.documents))
    yield from _repeated(
        (("review", "way", i, "id"), w.id) for i, w in enumerate(programme.review.ways)
    )
    yield from _repeated((("languages", i), lang) for i, lang in enumerate(programme.languages))
    yield from _repeated(
        (("card", "variants", i), v) for i, v in enumerate(programme.card.variants)
    )


def _repeated(named: Iterable[tuple[Path, str]]) -> Iterator[Problem]:
    seen: set[str] = set()
    for path, name in named:
        if name in seen:
            yield Problem(path, f"{name!r} stands here a second time")
        seen.add(name)


def _references_exist(programme: Programme) -> Iterator[Problem]:
    classes = {c.id for c in programme.classes}
    documents = {d.id for d in programme.documents}
    groups = set(programme.groups)
    variants = set(programme.card.variants)
    for i, cls in enumerate(programme.classes):
        yield from _unknown(("class", i, "variant"), {cls.variant}, variants, "card variant")
    for i, document in enumerate(programme.documents):
        yield from _unknown(("document", i, "groups"), document.groups, groups, "group")
        yield from _unknown(("document", i, "classes"), document.classes, classes, "class")
    for i, way in enumerate(programme.review.ways):
        yield from _unknown(("review", "way", i, "classes"), way.classes, classes, "class")
        for j, need in enumerate(way.needs):
            at: Path = ("review", "way", i, "needs", j)
            yield from _unknown((*at, "groups"), need.groups, groups, "group")
            yield from _unknown((*at, "documents"), need.documents, documents, "document")


def _unknown(
    path: Path, named: Iterable[str], known: Iterable[str], kind: str
) -> Iterator[Problem]:
    for name in sorted(set(named) - set(known)):
        yield Problem(path, f"there is no {kind} {name!r} in this programme")


def _ages_join(programme: Programme) -> Iterator[Problem]:
    if not programme.classes:
        yield Problem(("class",), "a programme needs at least one class of applicants")
        return
    listed = sorted(enumerate(programme.classes), key=lambda item: item[1].from_age)
    for (_, younger), (i, older) in pairwise(listed):
        yield from _joins(("class", i, "from_age"), younger, older)
    last, oldest = listed[-1]
    if oldest.to_age is not None:
        yield Problem(("class", last, "to_age"), "people above this age belong to no class")
    for i, cls in listed:
        if cls.to_age is not None and cls.to_age < cls.from_age:
            yield Problem(("class", i, "to_age"), "the class ends before it begins")


def _joins(path: Path, younger: ApplicantClass, older: ApplicantClass) -> Iterator[Problem]:
    if younger.to_age is None or younger.to_age >= older.from_age:
        yield Problem(path, f"these ages overlap with those of class {younger.id!r}")
    elif younger.to_age + 1 < older.from_age:
        yield Problem(path, f"there is a gap in the ages after class {younger.id!r}")


def _cards_outlive_their_issue(programme: Programme) -> Iterator[Problem]:
    for i, cls in enumerate(programme.classes):
        term = cls.validity
        last = term.ends_on_birthday if isinstance(term, Term) else None
        if last is not None and (cls.to_age is None or cls.to_age >= last):
            what = f"someone of this class may already be {last}, so the card would start expired"
            yield Problem(("class", i, "validity", "ends_on_birthday"), what)


def _wordings_have_english(programme: Programme) -> Iterator[Problem]:
    if "en" not in programme.languages:
        yield Problem(("languages",), "English ('en') must be among the languages")
    languages: dict[Path, set[str]] = {}
    for path, lang, _ in wordings(programme):
        if lang not in programme.languages:
            yield Problem(path, f"{lang!r} is not among this programme's languages")
        table = path[:-1] if path[-1] == lang else path
        languages.setdefault(table, set()).add(lang)
    for table, found in languages.items():
        if "en" not in found:
            yield Problem(table, "the English wording ('en') is missing")


def _documents_agree(programme: Programme) -> Iterator[Problem]:
    for i, document in enumerate(programme.documents):
        graceful = document.expiry is Expiry.GRACE
        if graceful and document.grace_years is None:
            yield Problem(("document", i, "expiry"), "a grace needs its length in 'grace_years'")
        if document.grace_years is not None and not graceful:
            what = f"there is no grace where the expiry rule is {document.expiry.value!r}"
            yield Problem(("document", i, "grace_years"), what)


_CHECKS: tuple[Check, ...] = (
    _names_are_unique,
    _references_exist,
    _ages_join,
    _cards_outlive_their_issue,
    _wordings_have_english,
    fields_agree,
    retained_is_lawful,
    never_asked,
    _documents_agree,
    every_class_can_pass,
)
