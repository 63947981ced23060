"""Hair and head coverings of a drawn person, behind the head and in front of it."""

from kiosk.drawn_people.brush import MIDDLE as X
from kiosk.drawn_people.brush import Brush, mixed
from kiosk.drawn_people.person import Person

_CURLS_BEHIND = ((-150, 250), (150, 250), (-172, 350), (172, 350), (-160, 450), (160, 450))
_CURLS = ((-110, 246), (-50, 216), (14, 206), (76, 220), (122, 256))


def draw_behind(brush: Brush, person: Person) -> None:
    """Draw what hangs or stands behind the head, before the body."""
    match person.style:
        case "long":
            brush.slab((X - 190, 178, X + 190, 720), 184, person.hair)
        case "bob":
            brush.slab((X - 184, 180, X + 184, 560), 150, person.hair)
        case "curly":
            for x, y in _CURLS_BEHIND:
                brush.oval((X + x, y), (146, 146), person.hair)
            brush.oval((X, 246), (352, 250), person.hair)
        case "bun":
            brush.oval((X, 140), (124, 112), person.hair)
            brush.oval((X, 300), (334, 316), person.hair)
        case "headscarf":
            brush.slab((X - 194, 156, X + 194, 720), 190, _fold(person))
        case _:
            pass


def draw_in_front(brush: Brush, person: Person) -> None:
    """Draw the fringe, the curls or the cloth over the forehead."""
    match person.style:
        case "headscarf":
            _headscarf(brush, person)
        case "turban":
            _turban(brush, person)
        case "bald":
            brush.glow((X - 44, 236), 24, (255, 255, 255), 60)
        case "short":
            _fringe(brush, person, 300, X)
            for side in (-1, 1):
                brush.oval((X + side * 140, 318), (34, 100), person.hair)
        case "curly":
            for x, y in _CURLS:
                brush.oval((X + x, y), (108, 94), person.hair)
        case _:
            _fringe(brush, person, 288, X + 70)


def _fringe(brush: Brush, person: Person, low: float, parting: float) -> None:
    """Leave a cap of hair: an oval with two large ones, meeting at the parting, taken out."""
    left, right = parting - (X - 170), (X + 170) - parting
    hollows = [
        (parting - left, low - 60, parting + left, low + 640),
        (parting - right, low - 60, parting + right, low + 640),
    ]
    brush.cut_out((X - 158, 166, X + 158, 546), hollows, person.hair)


def _headscarf(brush: Brush, person: Person) -> None:
    """Wrap the head with the face left open, and lay two folds below the chin."""
    face = (X - 130, 226, X + 130, 570)
    brush.cut_out((X - 188, 150, X + 188, 640), [face], person.cloth)
    brush.slab((X - 176, 570, X + 176, 716), 72, person.cloth)
    brush.arc((X - 150, 480, X + 186, 690), (30, 140), _fold(person), 7)
    brush.arc((X - 186, 500, X + 150, 716), (40, 150), _fold(person), 7)


def _turban(brush: Brush, person: Person) -> None:
    """Wind the cloth: a dome above the brows, crossing folds towards the middle."""
    forehead = (X - 190, 296, X + 190, 800)
    brush.cut_out((X - 184, 106, X + 184, 448), [forehead], person.cloth)
    for rise in (0, 44, 88):
        brush.arc((X - 260, 258 - rise, X + 170, 470 - rise), (278, 338), _fold(person), 7)
        brush.arc((X - 170, 258 - rise, X + 260, 470 - rise), (202, 262), _fold(person), 7)


def _fold(person: Person) -> tuple[int, int, int]:
    return mixed(person.cloth, (0, 0, 0), 0.16)
