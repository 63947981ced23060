"""A small card and a piece of paper, for tests that are about their way and not their look."""

from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from printing.design.measures import CARD_HEIGHT, CARD_WIDTH


def two_sides() -> bytes:
    target = BytesIO()
    canvas = Canvas(target, pagesize=(CARD_WIDTH, CARD_HEIGHT), invariant=1)
    for side in ("front", "back"):
        canvas.drawString(20, 70, side)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def one_page(across: float, along: float) -> bytes:
    """A page of these millimetres."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=(across * 72 / 25.4, along * 72 / 25.4), invariant=1)
    canvas.drawString(20, 70, "page")
    canvas.showPage()
    canvas.save()
    return target.getvalue()
