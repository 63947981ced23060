"""The readiness sheet: what was checked before the doors opened, for the wall or the file."""

from collections.abc import Sequence
from datetime import date
from typing import Final
from xml.sax.saxutils import escape

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph, Table, TableStyle

from kiosk.readiness import Finding, Level
from printing.paper.a4 import a4
from printing.paper.any_script import words
from printing.paper.style import BOLD, DEEP, RULE, SHADE, WARN, register_fonts, style
from printing.paper.tables import gap, signatures

_LEVELS: Final = {Level.OK: "well", Level.WARNING: "look", Level.BLOCKING: "STOP"}
_VERDICTS: Final = {
    Level.OK: "Everything is ready.",
    Level.WARNING: "Ready. Please look at what is marked.",
    Level.BLOCKING: "Not ready: put right what is marked STOP, then check again.",
}


def readiness_sheet(
    findings: Sequence[Finding], programme: str, on: date, *, practice: bool
) -> bytes:
    """Lay the findings out on A4, in their order."""
    register_fonts()
    story: list[Flowable] = [
        Paragraph("Readiness sheet", style(24, bold=True, colour=DEEP, after=2)),
        words(f"{programme}, {on.isoformat()}", style(13, after=10)),
        Paragraph(_VERDICTS[worst(findings)], style(13, bold=True, after=8)),
        _table(findings),
        gap(8),
        signatures("Checked by: name and signature"),
    ]
    return a4(story, "Readiness sheet", practice=practice)


def worst(findings: Sequence[Finding]) -> Level:
    """Give the heaviest level among them."""
    order = list(Level)
    return max((one.level for one in findings), key=order.index, default=Level.OK)


def _table(findings: Sequence[Finding]) -> Table:
    rows = [[_LEVELS[one.level], one.outcome.check.value, _words(one)] for one in findings]
    table = Table(rows, colWidths=[16 * mm, 38 * mm, 116 * mm], hAlign="LEFT")
    marked = [
        form
        for at, one in enumerate(findings)
        if one.level is not Level.OK
        for form in (
            ("BACKGROUND", (0, at), (-1, at), SHADE),
            ("TEXTCOLOR", (0, at), (0, at), WARN),
        )
    ]
    table.setStyle(
        TableStyle(
            [
                ("FONT", (0, 0), (1, -1), BOLD, 10),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, RULE),
                ("TOPPADDING", (0, 0), (-1, -1), 5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
                *marked,
            ]
        )
    )
    return table


def _words(finding: Finding) -> list[Flowable]:
    said: list[Flowable] = [Paragraph(escape(finding.sentence), style(10))]
    if finding.outcome.do:
        said.append(Paragraph(escape(finding.outcome.do), style(9)))
    return said
