"""A small card of two sides, for tests that are about its way and not about its look."""

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
