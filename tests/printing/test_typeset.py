"""Paragraphs: every word is set, no line is wider than its column, in any script."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from printing.design.shaping import Line, missing
from printing.paper.typeset import Column, broken

letters = st.sampled_from("abc déž-,. 王小明（，。）مرحبا 123 नमस्ते")


def said(lines: tuple[Line, ...]) -> str:
    return "".join(
        sign
        for line in lines
        for run in line.runs
        for glyph in run.glyphs
        for sign in glyph.source
        if not sign.isspace()
    )


@settings(max_examples=150, deadline=None)
@given(st.text(letters, max_size=90), st.floats(30, 200), st.booleans())
def test_nothing_is_lost_and_no_line_is_too_wide(
    text: str, width: float, right_to_left: bool
) -> None:
    if missing(text):
        return
    lines = broken(text, Column(width, right_to_left), 10, bold=False)
    assert sorted(said(lines)) == sorted(sign for sign in text if not sign.isspace())
    for line in lines:
        assert line.ems * 10 <= width + 12


def test_words_stay_whole_and_lines_are_filled() -> None:
    lines = broken("one two three four five six", Column(60), 10, bold=False)
    assert all(line.ems * 10 <= 60 for line in lines)
    assert len(lines) == 3


def test_a_chinese_line_never_begins_with_a_full_stop() -> None:
    for width in range(20, 80, 3):
        for line in broken("您今天说的其他内容都不保留。不留地址。", Column(width), 10, bold=False):
            assert line.runs[0].glyphs[0].source != "。"


def test_a_word_wider_than_its_column_is_set_over_more_lines() -> None:
    lines = broken("Donaudampfschifffahrtsgesellschaft", Column(50), 10, bold=False)
    assert said(lines) == "Donaudampfschifffahrtsgesellschaft"
    assert all(line.ems * 10 <= 62 for line in lines)


@pytest.mark.parametrize("text", ["", "   "])
def test_no_words_take_no_line(text: str) -> None:
    assert broken(text, Column(50), 10, bold=False) == ()


def test_a_right_to_left_line_that_begins_with_a_latin_word_still_reads_from_the_right() -> None:
    text = "CityKey بطاقة"
    (line,) = broken(text, Column(300, right_to_left=True), 10, bold=False)
    assert line.runs[-1].glyphs[0].source == "C"
    (line,) = broken(text, Column(300), 10, bold=False)
    assert line.runs[0].glyphs[0].source == "C"
