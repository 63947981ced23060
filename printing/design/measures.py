"""Sizes of the card and the grid of the printer: the one place that converts them.

Rule: a design speaks in millimetres from the top left; PDF speaks in points from the bottom left.
"""

from typing import Final

POINT: Final = 72 / 25.4
"""Points in one millimetre."""

CARD_WIDTH_MM: Final = 85.60
CARD_HEIGHT_MM: Final = 53.98
"""ID-1 of ISO/IEC 7810 (the size called CR80)."""

DOT: Final = 72 / 300
"""One dot of a 300 dpi card printer in points, counted from the page's top left corner."""

CARD_DOTS: Final = (1011, 638)
"""The page in whole dots: 85.60 x 54.02 mm, within the standard's tolerance for ID-1."""

CARD_WIDTH: Final = round(CARD_DOTS[0] * DOT, 2)
CARD_HEIGHT: Final = round(CARD_DOTS[1] * DOT, 2)


def across(mm: float) -> float:
    """Turn millimetres from the left edge into points."""
    return mm * POINT


def up(mm: float) -> float:
    """Turn millimetres from the top edge into points from the bottom edge."""
    return CARD_HEIGHT - mm * POINT
