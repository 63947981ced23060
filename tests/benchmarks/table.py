"""One measured figure, for the table of `make bench`. Figures are reported, never judged."""

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
