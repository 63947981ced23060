"""The look, as values: colours per theme, sizes, and the contrast every pair must reach.

The only file with a colour in it. Text reaches 7:1 (WCAG 2.2, 1.4.6 enhanced), the edges of
controls and the focus ring 3:1 (1.4.11), in every theme; `pairs` lists what a test computes.
"""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from enum import StrEnum

TEXT_CONTRAST = 7.0
CONTROL_CONTRAST = 3.0

GRID = 8
"""Distances are multiples of this many pixels, or half of it."""
RADIUS = 8
RING = 3
"""Width of the focus ring in pixels; it stands `RING_GAP` pixels outside the control."""
RING_GAP = 2
BODY = 16
"""Body text in pixels at 100 %."""
TARGET = 44
"""Least height of a control in pixels at 100 % (WCAG 2.2, 2.5.5 enhanced target size)."""
FAMILIES = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Devanagari", "WenQuanYi Micro Hei")
"""One face for each script we speak; left to itself Qt joins Urdu letters of two faces."""
SCALES = (100, 125, 150, 200)
"""The text sizes on offer, in per cent."""


class ThemeName(StrEnum):
    """The three looks; each is complete."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Theme:
    """One neutral scale, one accent, one warning, one success. Colours as `#rrggbb`."""

    ground: str  # the window
    surface: str  # cards and fields on it
    sunken: str  # strips and quiet areas
    line: str  # hairlines that carry no meaning
    edge: str  # outlines of controls
    muted: str  # secondary text
    ink: str  # text
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_soft: str
    warning: str
    warning_soft: str
    success: str
    success_soft: str
    focus: str
    practice: str


LIGHT = Theme(
    ground="#f3f6f8",
    surface="#ffffff",
    sunken="#e7eef2",
    line="#cdd8df",
    edge="#5c7180",
    muted="#36474f",
    ink="#10212b",
    accent="#0b4c6e",
    accent_hover="#093f5c",
    accent_pressed="#062f46",
    on_accent="#ffffff",
    accent_soft="#d9e9f2",
    warning="#8a2a0a",
    warning_soft="#fbeae2",
    success="#0e4f31",
    success_soft="#def1e6",
    focus="#0a6ea8",
    practice="#8a2a0a",
)

DARK = Theme(
    ground="#0f1920",
    surface="#17252e",
    sunken="#0a1217",
    line="#2b3d48",
    edge="#8199a7",
    muted="#bccad3",
    ink="#eef4f7",
    accent="#8fcdee",
    accent_hover="#aadaf3",
    accent_pressed="#c6e6f7",
    on_accent="#052231",
    accent_soft="#1b3949",
    warning="#ffb99f",
    warning_soft="#3f2219",
    success="#94dfb5",
    success_soft="#163626",
    focus="#8fcdee",
    practice="#ffb99f",
)

CONTRAST = Theme(
    ground="#000000",
    surface="#000000",
    sunken="#000000",
    line="#ffffff",
    edge="#ffffff",
    muted="#ffffff",
    ink="#ffffff",
    accent="#ffe26a",
    accent_hover="#fff0b0",
    accent_pressed="#ffffff",
    on_accent="#000000",
    accent_soft="#2b2600",
    warning="#ffb3a0",
    warning_soft="#2e0a00",
    success="#98ffb8",
    success_soft="#00260f",
    focus="#ffe26a",
    practice="#ffb3a0",
)

THEMES = {ThemeName.LIGHT: LIGHT, ThemeName.DARK: DARK, ThemeName.CONTRAST: CONTRAST}


@dataclass(frozen=True, slots=True)
class Look:
    """What is on screen now: one theme at one text size in per cent of `SCALES`."""

    name: ThemeName = ThemeName.LIGHT
    scale: int = 100

    @property
    def theme(self) -> Theme:
        """The colours."""
        return THEMES[self.name]

    def px(self, at_100: float) -> int:
        """Scale a measure that follows the text size; whole pixels."""
        return round(at_100 * self.scale / 100)

    def tokens(self) -> dict[str, str]:
        """Every `$name` a style sheet may use: colours as they are, sizes in whole pixels."""
        sizes = {f"size_{px}": f"{self.px(px)}px" for px in (13, 14, 16, 18, 20, 24, 28)}
        return asdict(self.theme) | sizes | {"target": f"{self.px(TARGET - 4)}px"}


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def pairs(theme: Theme) -> Iterator[tuple[str, str, str, float]]:
    """Yield (what, foreground, background, least contrast) for everything that is drawn."""
    grounds = ("ground", "surface", "sunken", "accent_soft")
    for ground in grounds:
        for text in ("ink", "muted"):
            yield f"{text} on {ground}", _of(theme, text), _of(theme, ground), TEXT_CONTRAST
        for control in ("edge", "focus", "accent"):
            yield (
                f"{control} on {ground}",
                _of(theme, control),
                _of(theme, ground),
                CONTROL_CONTRAST,
            )
    for tone in ("warning", "success"):
        for ground in ("ground", "surface", "sunken", f"{tone}_soft"):
            yield f"{tone} on {ground}", _of(theme, tone), _of(theme, ground), TEXT_CONTRAST
        yield f"ink on {tone}_soft", theme.ink, _of(theme, f"{tone}_soft"), TEXT_CONTRAST
        yield f"muted on {tone}_soft", theme.muted, _of(theme, f"{tone}_soft"), TEXT_CONTRAST
    for fill in ("accent", "accent_hover", "accent_pressed"):
        yield f"on_accent on {fill}", theme.on_accent, _of(theme, fill), TEXT_CONTRAST
    yield "accent text on surface", theme.accent, theme.surface, TEXT_CONTRAST
    yield "practice mark on ground", theme.practice, theme.ground, TEXT_CONTRAST


def _of(theme: Theme, token: str) -> str:
    return str(getattr(theme, token))


def _luminance(colour: str) -> float:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
