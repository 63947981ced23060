"""The recovery sheet: the words that open a register when every operator is gone.

Rule: it is made in memory for one printing and kept nowhere; the sheet says so, and how to keep it.
"""

from collections.abc import Sequence
from datetime import date
from itertools import zip_longest
from typing import Final
from xml.sax.saxutils import escape

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph, Spacer, Table, TableStyle

from printing.paper.a4 import a4
from printing.paper.style import (
    BOLD,
    DEEP,
    REGULAR,
    RULE,
    SHADE,
    CodeSquare,
    register_fonts,
    style,
)

_COLUMNS: Final = 3
_DO: Final = (
    "Print two copies. Check that all words can be read on both.",
    "Put each copy into its own envelope, seal it, and sign across the seal.",
    "Keep the two envelopes in two safes, in two buildings.",
    "Whoever holds this sheet can open the register: note every opening of an envelope.",
    "When a stranger has seen this sheet, make a new one; the old words then end.",
)
_NOT_KEPT: Final = (
    "Handback does not keep a copy of these words. If both sheets and all operators’ passphrases "
    "are lost, nobody can open this register again, not even its makers."
)


def recovery_sheet(
    words: Sequence[str],
    qr_text: str,
    programme: str,
    register_id: str,
    on: date,
    *,
    practice: bool,
) -> bytes:
    """Lay the sheet out on A4.

    The words are numbered down the columns; the code holds `qr_text` (QR alphanumeric characters).
    """
    register_fonts()
    story = _story(words, qr_text, programme, register_id, on)
    return a4(story, "Recovery sheet", practice=practice)


def _story(
    words: Sequence[str], qr_text: str, programme: str, register_id: str, on: date
) -> list[Flowable]:
    return [
        Paragraph("Recovery sheet", style(24, bold=True, colour=DEEP, after=2)),
        Paragraph(escape(programme), style(13, after=10)),
        _facts(register_id, on, len(words)),
        Spacer(1, 7 * mm),
        _grid(words),
        Spacer(1, 7 * mm),
        _code_and_advice(qr_text),
        Spacer(1, 6 * mm),
        Paragraph(_NOT_KEPT, style(10.5, bold=True)),
    ]


def _facts(register_id: str, on: date, count: int) -> Table:
    small, strong = style(8.5), style(11, bold=True)
    rows = [
        [Paragraph(label, small) for label in ("Register", "Made on", "Words")],
        [Paragraph(escape(value), strong) for value in (register_id, on.isoformat(), str(count))],
    ]
    facts = Table(rows, colWidths=[90 * mm, 45 * mm, 35 * mm], hAlign="LEFT")
    facts.setStyle(
        TableStyle([("LEFTPADDING", (0, 0), (-1, -1), 0), ("TOPPADDING", (0, 0), (-1, -1), 0)])
    )
    return facts


def _grid(words: Sequence[str]) -> Table:
    """Set the words in three columns, numbered downwards, large enough to copy by hand."""
    rows_each = -(-len(words) // _COLUMNS)
    cells = [[str(number), word] for number, word in enumerate(words, 1)]
    columns = [cells[at : at + rows_each] for at in range(0, len(cells), rows_each)]
    rows = [
        [text for cell in row for text in cell] for row in zip_longest(*columns, fillvalue=["", ""])
    ]
    grid = Table(
        rows, colWidths=[11 * mm, 45.6 * mm] * len(columns), rowHeights=9.6 * mm, hAlign="LEFT"
    )
    grid.setStyle(
        TableStyle(
            [
                ("FONT", (0, 0), (-1, -1), BOLD, 14),
                *(("FONT", (2 * c, 0), (2 * c, -1), REGULAR, 9) for c in range(len(columns))),
                ("ALIGN", (0, 0), (-1, -1), "LEFT"),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, RULE),
                ("ROWBACKGROUNDS", (0, 0), (-1, -1), [SHADE, None]),
            ]
        )
    )
    return grid


def _code_and_advice(qr_text: str) -> Table:
    body = style(10, after=4)
    advice = [Paragraph(f"{number}.  {text}", body) for number, text in enumerate(_DO, 1)]
    row = Table([[CodeSquare(qr_text, 52 * mm), advice]], colWidths=[60 * mm, 110 * mm])
    row.setStyle(
        TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)])
    )
    return row
