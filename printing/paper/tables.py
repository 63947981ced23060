"""The small tables of a report: a heading, rows of label and figure, and columns of such blocks."""

from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph, Spacer, Table, TableStyle

from printing.paper.any_script import words
from printing.paper.style import DEEP, INK, REGULAR, RULE, SHADE, style

_SIZE = 9.5
_EVERY = 99
_ROOM_TO_SIGN, _BETWEEN = 13 * mm, 8
_PLAIN = TableStyle(
    [
        ("FONTNAME", (0, 0), (-1, -1), REGULAR),
        ("LEFTPADDING", (0, 0), (-1, -1), 4),
        ("RIGHTPADDING", (0, 0), (-1, -1), 4),
        ("TOPPADDING", (0, 0), (-1, -1), 1.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, RULE),
    ]
)


def block(
    heading: str,
    rows: Iterable[Sequence[str]],
    widths: Sequence[float],
    *,
    figures: int = _EVERY,
) -> list[Flowable]:
    """Set a heading over rows: a label, then so many columns of `figures`, then words.

    `widths` are millimetres. A row whose first word begins with `=` is a sum and stands out.
    """
    rows = list(rows)
    told = [
        [_cell(text, row, at, right=0 < at <= figures) for at, text in enumerate(row)]
        for row in rows
    ]
    table = Table(told, colWidths=[width * mm for width in widths], hAlign="LEFT", style=_PLAIN)
    for at, row in enumerate(rows):
        if row[0].startswith("="):
            table.setStyle(TableStyle([("BACKGROUND", (0, at), (-1, at), SHADE)]))
    return [Paragraph(escape(heading), style(11.5, bold=True, colour=DEEP, after=3)), table]


def side_by_side(*columns: list[Flowable], widths: Sequence[float]) -> Table:
    """Put columns of blocks beside one another; `widths` are millimetres."""
    table = Table([list(columns)], colWidths=[width * mm for width in widths], hAlign="LEFT")
    table.setStyle(
        TableStyle(
            [
                ("FONTNAME", (0, 0), (-1, -1), REGULAR),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 0),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
            ]
        )
    )
    return table


def signatures(*labels: str) -> Table:
    """Give each of these people a line to sign on."""
    width, between = 170 / len(labels) - _BETWEEN, _BETWEEN
    words = [cell for label in labels for cell in (Paragraph(escape(label), style(8.5)), "")]
    table = Table(
        [[""] * len(words), words],
        colWidths=[width * mm, between * mm] * len(labels),
        rowHeights=[_ROOM_TO_SIGN, None],
        hAlign="LEFT",
    )
    for at in range(0, len(words), 2):
        table.setStyle(TableStyle([("LINEABOVE", (at, 1), (at, 1), 0.8, INK)]))
    plain = [("LEFTPADDING", (0, 0), (-1, -1), 0), ("FONTNAME", (0, 0), (-1, -1), REGULAR)]
    table.setStyle(TableStyle(plain))
    return table


def gap(millimetres: float) -> Spacer:
    """Leave room."""
    return Spacer(1, millimetres * mm)


def _cell(text: str, row: Sequence[str], at: int, *, right: bool) -> Flowable:
    is_sum = row[0].startswith("=")
    said = text.removeprefix("=").strip() if at == 0 else text
    form = style(_SIZE, bold=is_sum)
    if right:
        form = ParagraphStyle(f"{form.name}-figure", parent=form, alignment=2)
    return words(said, form)
