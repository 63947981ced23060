"""Fitting a name: nothing is silently cut, the largest type wins, and each step is told."""

from hypothesis import given
from hypothesis import strategies as st

from printing.design.fitting import INITIALS, SMALLER, TWO_LINES, broken, fit_name
from printing.design.measures import across
from printing.design.model import NameBlock

BLOCK = NameBlock(at=(0, 0), width=46.6, height=12, size=13.5, small=8, smallest=6)

words = st.text(st.sampled_from("abcdefgÁÑ王小"), min_size=1, max_size=14)
parts = st.lists(words, max_size=7).map(" ".join)


def ems(text: str) -> float:
    return len(text) * 0.6


def test_a_short_name_is_printed_full_size_without_a_note() -> None:
    fitted = fit_name("Maya", "Johnson", BLOCK, ems)
    assert fitted is not None
    assert (fitted.lines, fitted.size, fitted.notes) == (("Maya", "Johnson"), 13.5, ())


def test_a_mononym_takes_one_line() -> None:
    fitted = fit_name("", "Suharto", BLOCK, ems)
    assert fitted is not None
    assert fitted.lines == ("Suharto",)


def test_first_smaller_then_more_lines_then_initials_then_refused() -> None:
    notes = []
    for count in (2, 4, 9):
        given = "Anna " + " ".join(["Theodora"] * count)
        fitted = fit_name(given, "Li", BLOCK, ems)
        notes.append(fitted.notes if fitted else None)
    assert notes[0] == (SMALLER,)
    assert notes[1] == (TWO_LINES,)
    assert notes[2] is not None
    assert INITIALS in notes[2]
    assert fit_name("W" * 90, "Li", BLOCK, ems) is None


def test_scripts_without_capitals_are_never_cut_to_initials() -> None:
    fitted = fit_name("नाम " * 40, "राज", BLOCK, ems)
    assert fitted is None or INITIALS not in fitted.notes


@given(parts, parts)
def test_every_line_lies_inside_the_block(one: str, other: str) -> None:
    fitted = fit_name(one, other, BLOCK, ems)
    if fitted is not None and fitted.lines:
        assert all(ems(line) * fitted.size <= across(BLOCK.width) + 1e-6 for line in fitted.lines)
        assert BLOCK.smallest <= fitted.size <= BLOCK.size


@given(parts, parts)
def test_without_initials_every_letter_is_still_there(one: str, other: str) -> None:
    fitted = fit_name(one, other, BLOCK, ems)
    if fitted is not None and INITIALS not in fitted.notes:
        assert "".join(fitted.lines).replace(" ", "") == (one + other).replace(" ", "")


@given(parts, parts)
def test_whatever_changes_is_told(one: str, other: str) -> None:
    fitted = fit_name(one, other, BLOCK, ems)
    if fitted is not None and not fitted.notes:
        assert fitted.size == BLOCK.size
        assert list(fitted.lines) == [part for part in (one, other) if part]


@given(parts, st.floats(2, 40))
def test_a_broken_line_keeps_its_letters_and_its_width(text: str, width: float) -> None:
    lines = broken(text, width, ems)
    assert len(lines) <= 2
    if lines != ("",):
        assert all(ems(line) <= width for line in lines)
        assert "".join(lines).replace(" ", "") == text.replace(" ", "")
