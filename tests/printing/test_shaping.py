"""Shaping: joined, ordered, marked, in the right typeface; a character nobody draws is named."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import KnownError
from kiosk.telephone import telephone_numbers
from printing.design import fonts
from printing.design.bidi import drawn_order, levels
from printing.design.shaping import Line, NoGlyphs, missing, shape


def line(text: str) -> Line:
    shaped = shape(text, bold=True)
    assert isinstance(shaped, Line)
    return shaped


def sources(text: str) -> str:
    return "".join(glyph.source for run in line(text).runs for glyph in run.glyphs)


def test_arabic_letters_join() -> None:
    alone = {glyph.number for glyph in line("م").runs[0].glyphs}
    joined = {glyph.number for glyph in line("محمد").runs[0].glyphs}
    assert not alone & joined


def test_devanagari_conjuncts_take_fewer_glyphs_than_letters() -> None:
    assert len(line("क्ष").runs[0].glyphs) < len("क्ष")


def test_right_to_left_text_is_drawn_from_its_end() -> None:
    assert sources("שרה") == "הרש"


def test_mixed_directions_keep_their_order() -> None:
    assert sources("Ali שרה Li") == "Ali הרש Li"
    assert levels("Ali שרה") == [0, 0, 0, 0, 1, 1, 1]
    assert drawn_order([1, 2, 1]) == [2, 1, 0]


def test_digits_in_a_right_to_left_line_read_left_to_right() -> None:
    assert sources("שרה 12") == "12 הרש"


def test_typefaces_change_only_where_they_must() -> None:
    names = [run.typeface.name for run in line("Maria 王 Núñez").runs]
    assert names[0] == names[-1] == "NotoSans-Bold"
    assert "wqy-microhei" in names


def test_a_mark_stays_with_its_letter() -> None:
    assert [run.typeface.name for run in line("x\u0323\u0301y").runs] == ["NotoSans-Bold"]


def test_decomposed_and_composed_names_look_alike() -> None:
    name = "Nguyễn Thị Ánh"
    split = unicodedata.normalize("NFD", name)
    assert [r.glyphs for r in line(split).runs] == [r.glyphs for r in line(name).runs]


def test_characters_without_glyph_are_named() -> None:
    assert shape("A\u0378B𓀀") == NoGlyphs("\u0378𓀀")
    assert missing("plain") == ""


@pytest.mark.parametrize("sign", ["\u202e", "\u2066", "\n", "\x00", "\u200b", "\ue000"])
def test_control_and_private_characters_are_never_drawn(sign: str) -> None:
    assert missing(f"A{sign}B") == sign


@pytest.mark.parametrize("sign", ["\u200c", "\u200d"])
def test_the_joiners_of_persian_and_indic_spelling_are_allowed(sign: str) -> None:
    assert missing(f"می{sign}خواهم") == ""


@given(st.text(max_size=20))
def test_any_text_is_either_shaped_without_boxes_or_named(text: str) -> None:
    shaped = shape(text)
    if isinstance(shaped, NoGlyphs):
        assert shaped.characters
    else:
        assert all(glyph.number != 0 for run in shaped.runs for glyph in run.glyphs)


def test_a_missing_font_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    nowhere = ((fonts.FOLDER / "nowhere.ttf", "fonts-noto-core"),)
    monkeypatch.setattr(fonts, "chain", lambda *, bold: nowhere)
    with pytest.raises(KnownError, match="fonts-noto-core"):
        fonts.check_fonts()
    with pytest.raises(KnownError, match="fonts-noto-core"):
        fonts.typeface(*nowhere[0], bold=False)


@pytest.mark.parametrize("text", ["سلمى 312-555-0147", "312-555-0147 سلمى", "ماں (312) 555-0147"])
def test_a_telephone_number_beside_arabic_letters_is_drawn_in_its_own_order(text: str) -> None:
    """By the annex alone its groups would stand in reverse: somebody else's number on a card."""
    found = levels(text, right_to_left=True)
    ((start, end),) = telephone_numbers(text)
    assert set(found[start:end]) == {2}
