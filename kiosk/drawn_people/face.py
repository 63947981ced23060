"""The body, the head and the face of a drawn person."""

from typing import Final

from kiosk.drawn_people.brush import MIDDLE as X
from kiosk.drawn_people.brush import Brush, mixed
from kiosk.drawn_people.person import Person

EYES: Final = 372
_INK: Final = (44, 34, 34)


def draw_body(brush: Brush, person: Person) -> None:
    """Draw shoulders, collar and neck."""
    seam = mixed(person.clothes, (0, 0, 0), 0.16)
    brush.slab((X - 262, 616, X + 262, 1000), 130, person.clothes)
    brush.oval((X, 646), (196, 96), seam)
    brush.slab((X - 66, 500, X + 66, 670), 60, person.shade)
    brush.oval((X, 632), (164, 84), person.shade)


def draw_head(brush: Brush, person: Person) -> None:
    """Draw ears and the head with a touch of warmth on the cheeks."""
    warm = mixed(person.skin, (214, 70, 60), 0.5)
    for side in (-1, 1):
        brush.oval((X + side * 142, EYES + 14), (52, 84), person.skin)
        brush.oval((X + side * 144, EYES + 16), (26, 50), person.shade)
    brush.oval((X, EYES), (286, 372), person.skin)
    brush.oval((X, EYES + 52), (262, 286), person.skin)
    for side in (-1, 1):
        brush.glow((X + side * 78, EYES + 66), 30, warm, 110)


def draw_face(brush: Brush, person: Person) -> None:
    """Draw eyes, brows, nose, beard, mouth and glasses."""
    for side in (-1, 1):
        _eye(brush, person, X + side * 62)
    nose = mixed(person.skin, (90, 40, 20), 0.3)
    brush.arc((X - 22, EYES + 36, X + 22, EYES + 76), (25, 155), nose, 7)
    if person.beard:
        _beard(brush, person)
    wide = 58 * person.smile
    lips = mixed(person.skin, (150, 36, 40), 0.62)
    brush.arc((X - wide, EYES + 72, X + wide, EYES + 134), (22, 158), lips, 11)
    if person.glasses:
        _glasses(brush)


def _eye(brush: Brush, person: Person, x: float) -> None:
    brow = mixed(person.hair, (60, 50, 50), 0.3)
    brush.oval((x, EYES), (46, 30), (252, 250, 248))
    brush.oval((x, EYES), (29, 30), _INK)
    brush.oval((x + 5, EYES - 6), (8, 8), (255, 255, 255))
    brush.arc((x - 28, EYES - 22, x + 28, EYES + 34), (200, 340), _INK, 5)
    brush.arc((x - 38, EYES - 58, x + 38, EYES + 22), (222, 318), brow, 10)


def _beard(brush: Brush, person: Person) -> None:
    """Cut a full beard from an oval round the jaw: the upper face and the mouth stay open."""
    low = EYES + (236 if person.style == "turban" else 212)
    jaw = (X - 146, EYES - 96, X + 146, low)
    brush.cut_out(jaw, [(X - 122, EYES - 220, X + 122, EYES + 112)], person.hair)
    brush.cut_out((X - 78, EYES + 78, X + 78, EYES + 154), [], person.hair)
    brush.cut_out((X - 60, EYES + 96, X + 60, EYES + 142), [], person.skin)


def _glasses(brush: Brush) -> None:
    frame = (58, 56, 66)
    for side in (-1, 1):
        x = X + side * 64
        brush.arc((x - 50, EYES - 44, x + 50, EYES + 46), (0, 360), frame, 7)
    brush.arc((X - 20, EYES - 18, X + 20, EYES + 22), (200, 340), frame, 7)
