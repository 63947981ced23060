"""A review speaks twelve languages in whole sentences: nothing left out, nothing left English."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import date
from functools import cache
from itertools import combinations

import pytest

from kiosk.programme import (
    ApplicantClass,
    DocumentId,
    Programme,
    Purpose,
    Shows,
    find_programme,
    text,
)
from kiosk.programme.topics import wordings
from kiosk.pseudo import PSEUDO
from kiosk.review import Enough, NotYet, Reason, SetAside, Shown, review
from kiosk.review.phrases import LANGUAGES, Phrases, phrases
from kiosk.review.wording import say_addition, say_missing, say_set_aside, say_verdict
from tests.programmes import city

ON = date(2026, 6, 15)
STOPS = tuple(".。।۔")
OTHERS = [code for code in LANGUAGES if code != "en"]
CLERKS = "look_for"
TABLES = [
    ["lease"],
    ["school-id", "utility-bill"],
    ["birth-certificate", "caretaker-identity"],
    ["consular-id"],
    [],
]


@cache
def chicago() -> Programme:
    return find_programme("chicago")


def verdicts() -> Iterator[tuple[ApplicantClass, NotYet]]:
    for cls, table in ((c, t) for c in chicago().classes for t in TABLES):
        verdict = review(chicago(), cls, [Shown(DocumentId(d)) for d in table], ON)
        if isinstance(verdict, NotYet):
            yield cls, verdict


def sentences(code: str) -> Iterator[str]:
    for _, verdict in verdicts():
        yield say_verdict(verdict, code)
        yield from (say_missing(chicago(), m, code) for m in verdict.missing)
        yield from (say_addition(chicago(), a, code) for a in verdict.additions)
        yield from (say_set_aside(chicago(), s, code) for s in verdict.set_aside)
    for document, reason in zip(chicago().documents, [*Reason] * 9, strict=False):
        yield say_set_aside(chicago(), SetAside(document.key, reason), code)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_sentence_is_whole(code: str) -> None:
    for said in sentences(code):
        assert said.endswith(STOPS), said
        assert not set(said) & set("{}"), said
        assert said[0] == said[0].upper(), said
        assert "  " not in said, said


@pytest.mark.parametrize("code", OTHERS)
def test_no_sentence_falls_back_to_english(code: str) -> None:
    english = {text(d.phrase or d.name, "en") for d in chicago().documents}
    english |= {"one more document", "that shows", "that proves", "for example", " so far"}
    for said in sentences(code):
        assert not [words for words in english if words in said], said


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_phrase_takes_the_values_its_english_does(code: str) -> None:
    for field in fields(Phrases):
        ours, english = (getattr(phrases(c), field.name) for c in (code, "en"))
        if isinstance(english, str):
            assert marks(ours) == marks(english), field.name
        elif isinstance(english, Mapping):
            allowed = marks("".join(english.values())) | {"number"}
            for said in ours.values():
                assert marks(said) <= allowed, field.name
                assert marks(said) | {"number"} >= marks(english.get("one", "")), field.name


def marks(said: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", said))


@pytest.mark.parametrize("code", LANGUAGES)
def test_everything_a_document_can_show_or_prove_has_a_word(code: str) -> None:
    words = phrases(code)
    assert set(words.shown) == set(Shows)
    assert set(words.proves) == set(words.towards) == set(Purpose)
    assert set(words.reasons) == set(Reason)


def test_every_wording_a_resident_reads_of_chicago_is_in_every_language() -> None:
    spoken: dict[object, set[str]] = {}
    for path, code, _ in wordings(chicago()):
        if CLERKS not in path and path != ("title",):  # a proper name is not translated
            spoken.setdefault(path[:-1] if path[-1] == code else path, set()).add(code)
    assert {path: codes for path, codes in spoken.items() if codes != set(LANGUAGES)} == {}


def test_the_pseudo_language_lengthens_a_review_by_two_fifths() -> None:
    for said, english in zip(sentences(PSEUDO), sentences("en"), strict=True):
        assert len(said) >= 1.3 * len(english), said


def test_the_pseudo_language_lengthens_every_wording_of_a_programme() -> None:
    for document in chicago().documents:
        assert len(text(document.name, PSEUDO)) >= 1.4 * len(text(document.name, "en"))
    assert text(chicago().title, PSEUDO) != text(chicago().title, "en")


# -- numbers -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", ["one point", "2 points", "5 points", "21 points"]),
        ("es", ["un punto", "2 puntos", "5 puntos", "21 puntos"]),
        ("pl", ["1 punkt", "2 punkty", "5 punktów", "21 punktów"]),
        ("ru", ["1 балл", "2 балла", "5 баллов", "21 балл"]),
        ("uk", ["1 бал", "2 бали", "5 балів", "21 бал"]),
        ("ar", ["نقطة واحدة", "نقطتان", "5 نقاط", "21 نقطة"]),
        ("zh-Hans", ["1分", "2分", "5分", "21分"]),
        ("hi", ["एक अंक", "2 अंक", "5 अंक", "21 अंक"]),
    ],
)
def test_points_are_counted_as_the_language_counts(code: str, said: list[str]) -> None:
    words = phrases(code)
    assert [words.form(words.points, n).format(number=n) for n in (1, 2, 5, 21)] == said


def test_polish_and_russian_know_that_twelve_is_not_like_two() -> None:
    for code, said in (("pl", "12 punktów"), ("ru", "12 баллов"), ("uk", "12 балів")):
        words = phrases(code)
        assert words.form(words.points, 12).format(number=12) == said


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_number_of_documents_has_a_form(code: str) -> None:
    words = phrases(code)
    said = [
        words.form(words.more, n).format(number=words.number(n), clauses="") for n in range(1, 11)
    ]
    assert all(one != other for one, other in combinations(said, 2))


# -- a language's own order ----------------------------------------------------------------------


def test_chinese_says_what_a_paper_shows_before_the_paper() -> None:
    new = [say_missing(chicago(), m, "zh-Hans") for _, v in verdicts() for m in v.missing]
    assert "再提供一份显示您的出生日期的文件。" in new


def test_arabic_counts_two_documents_without_a_number() -> None:
    hartford = city("hartford")
    verdict = review(hartford, hartford.classes[0], [], ON)
    assert isinstance(verdict, NotYet)
    said = [say_missing(hartford, m, "ar") for m in verdict.missing]
    assert any(sentence.startswith("وثيقتان أخريان") for sentence in said)


def test_enough_is_told_in_every_language() -> None:
    shown = [Shown(DocumentId("consular-id")), Shown(DocumentId("care-of-letter"))]
    verdict = review(chicago(), chicago().classes[2], shown, ON)
    assert isinstance(verdict, Enough)
    assert len({say_verdict(verdict, code) for code in LANGUAGES}) == len(LANGUAGES)
