"""One measured figure, and the table that `make bench` prints; figures are never judged here."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A figure: its value in `unit`, and its ratio to a peer measured in the same run."""

    name: str
    value: float
    unit: str
    peer: str = ""
    ratio: float | None = None
    aim: str = ""


def lines(rows: Sequence[Row]) -> Iterator[str]:
    """Lay the figures out in columns: name, value, unit, ratio, peer, aim."""
    heads = ("what", "value", "unit", "ratio", "peer", "aim")
    cells = [heads, *((r.name, _figure(r.value), r.unit, _ratio(r), r.peer, r.aim) for r in rows)]
    widths = [max(len(line[at]) for line in cells) for at in range(len(heads))]
    for line in cells:
        numbers_right = (
            cell.rjust(width) if at in {1, 3} else cell.ljust(width)
            for at, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        yield "  ".join(numbers_right).rstrip()


def _figure(value: float) -> str:
    """Give three significant digits, more for large whole numbers."""
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}" if abs(value) >= 0.001 else f"{value:.0f}"


def _ratio(row: Row) -> str:
    return "" if row.ratio is None else f"{row.ratio:.2f}"
