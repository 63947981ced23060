"""A workstation's print queues as a person may choose among them: what each says, what is chosen.

Rule: values and a port; nothing here knows a print service, and nothing is about a person.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, Protocol

from kiosk.ports import CardStock, Fault, Printer

FOLDER: Final = "folder"
"""Stands for no queue: what is printed becomes a file."""

NONE: Final = "none"
"""Stands for no printer: the code is shown on the screen, a sheet is saved where somebody asks."""


class Use(StrEnum):
    """What a printer is for; each has a choice of its own."""

    CARD = "card"
    SLIP = "slip"
    A4 = "a4"


@dataclass(frozen=True, slots=True)
class DriverOption:
    """One of a driver's own settings, in its words: its choices as (keyword, words)."""

    name: str
    words: str
    choices: tuple[tuple[str, str], ...]
    usual: str = ""


@dataclass(frozen=True, slots=True)
class QueueReport:
    """What one queue says of itself now. `page` is its usual page in millimetres."""

    name: str
    model: str = ""
    page: tuple[float, float] | None = None
    dots: int = 0
    fault: Fault | None = None
    serves: frozenset[Use] = frozenset()
    options: tuple[DriverOption, ...] = ()
    against: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chosen:
    """A queue's name, or a word that stands for none; and the options chosen for it."""

    queue: str
    options: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PrinterReport:
    """The queues of this machine, and the choice for each use. `answers`: the print service did."""

    queues: tuple[QueueReport, ...]
    chosen: Mapping[Use, Chosen]
    answers: bool = True

    def queue(self, use: Use) -> QueueReport | None:
        """Give the chosen queue's report; None where none is chosen, or it is not there."""
        name = self.chosen[use].queue
        return next((one for one in self.queues if one.name == name), None)


class Printers(Protocol):
    """This station's printers, to be looked at and chosen. May take a second; raises KnownError."""

    def look(self) -> PrinterReport:
        """Ask every queue what it is, and read what is chosen."""
        ...

    def choose(self, use: Use, queue: str) -> None:
        """Choose a queue, `FOLDER` or `NONE`, from now on."""
        ...

    def choose_option(self, use: Use, name: str, choice: str) -> None:
        """Choose one of the driver's settings; an empty choice gives it back to the queue."""
        ...

    def paper(self, use: Use) -> Printer | None:
        """Build the printer for slips or sheets; None where there is none."""
        ...

    def test_page(self, stock: CardStock) -> bytes:
        """Draw a page that shows what a printer for slips or sheets can do."""
        ...
