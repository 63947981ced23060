"""What the look promises: contrast in every theme, one sheet without a colour of its own."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from ui.look import sheet
from ui.theme import SCALES, THEMES, Look, ThemeName, contrast, pairs
from ui.widgets.ribbon import STRENGTH

_SHEET = resources.path("theme", "handback.qss")
_SIGNS = sorted(resources.path("icons", "ui").glob("*.svg"))
_COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b|rgba?\(|hsl", re.IGNORECASE)


@pytest.mark.parametrize("name", list(ThemeName))
def test_every_text_and_control_has_its_contrast(name: ThemeName) -> None:
    weak = [
        f"{what}: {contrast(front, back):.2f} below {least}"
        for what, front, back, least in pairs(THEMES[name])
        if contrast(front, back) < least
    ]
    assert weak == []


READABLE = 4.5
"""Least contrast of text where the practice mark crosses it (WCAG 2.2, 1.4.3)."""


@pytest.mark.parametrize("name", list(ThemeName))
def test_text_stays_readable_where_the_practice_mark_crosses_it(name: ThemeName) -> None:
    theme, share = THEMES[name], STRENGTH[name] / 255
    weak = [
        what
        for what, front, back, least in pairs(theme)
        if least > READABLE and _least_under(front, back, theme.practice, share) < READABLE
    ]
    assert weak == []


def _least_under(front: str, back: str, mark: str, share: float) -> float:
    """Contrast inside the mark and at its edge, whichever is less."""
    return min(
        contrast(_mixed(front, mark, share), _mixed(back, mark, share)),
        contrast(_mixed(front, mark, share), back),
        contrast(front, _mixed(back, mark, share)),
    )


def _mixed(ground: str, ink: str, share: float) -> str:
    parts = ((int(ground[at : at + 2], 16), int(ink[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(under + (over - under) * share):02x}" for under, over in parts)


def test_contrast_is_measured_as_the_standard_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@given(
    st.from_regex(r"#[0-9a-f]{6}", fullmatch=True), st.from_regex(r"#[0-9a-f]{6}", fullmatch=True)
)
def test_contrast_does_not_depend_on_which_colour_comes_first(one: str, other: str) -> None:
    assert contrast(one, other) == contrast(other, one)
    assert 1.0 <= contrast(one, other) <= 21.0


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("name", list(ThemeName))
def test_the_sheet_can_be_worn_in_every_theme_and_size(name: ThemeName, scale: int) -> None:
    worn = sheet(Look(name, scale))
    assert "$" not in worn
    assert f"font-size: {16 * scale // 100}px" in worn


def test_the_sheet_has_no_colour_of_its_own() -> None:
    assert _COLOUR.findall(_SHEET.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("sign", _SIGNS, ids=lambda path: path.stem)
def test_a_sign_takes_its_colour_from_the_theme(sign: Path) -> None:
    drawing = sign.read_text(encoding="utf-8")
    assert "currentColor" in drawing
    assert _COLOUR.findall(drawing) == []
