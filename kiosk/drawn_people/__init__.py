"""Drawn people for practice cards and the manual: nobody real, and never the same face twice."""

from kiosk.drawn_people.brush import Brush
from kiosk.drawn_people.face import draw_body, draw_face, draw_head
from kiosk.drawn_people.hair import draw_behind, draw_in_front
from kiosk.drawn_people.person import person_of

__all__ = ["practice_portrait"]


def practice_portrait(seed: int) -> bytes:
    """Draw a person from a seed: a JPEG of 640 x 800 pixels on a plain light ground."""
    person = person_of(seed)
    brush = Brush(person.ground)
    for step in (draw_behind, draw_body, draw_head, draw_face, draw_in_front):
        step(brush, person)
    return brush.jpeg()
