"""One A4 sheet: margins, a band at the head, and the mark across everything made in practice."""

from collections.abc import Sequence
from functools import partial
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, SimpleDocTemplate

from printing.paper.style import BOLD, DEEP, REGULAR, WARN, register_fonts


def a4(story: Sequence[Flowable], title: str, *, practice: bool) -> bytes:
    """Lay a story out on as many sheets as it needs; the same story gives the same bytes."""
    register_fonts()
    out = BytesIO()
    template = SimpleDocTemplate(
        out, pagesize=A4, leftMargin=20 * mm, rightMargin=20 * mm, topMargin=18 * mm,
        bottomMargin=16 * mm, title=title, creator="Handback",
        invariant=1, initialFontName=REGULAR,
    )  # fmt: skip
    page = partial(_page, practice=practice)
    template.build(list(story), onFirstPage=page, onLaterPages=page)
    return out.getvalue()


def _page(canvas: Canvas, _template: object, *, practice: bool) -> None:
    width, height = A4
    canvas.saveState()
    canvas.setFillColor(DEEP)
    canvas.rect(0, height - 6 * mm, width, 6 * mm, stroke=0, fill=1)
    if practice:
        canvas.setFillColor(WARN)
        canvas.setFillAlpha(0.16)
        canvas.setFont(BOLD, 92)
        canvas.translate(width / 2, height / 2)
        canvas.rotate(52)
        canvas.drawCentredString(0, -30, "PRACTICE")
    canvas.restoreState()
