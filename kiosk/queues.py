"""What a workstation's printers are for, and the words for choosing none of the machine's queues.

Rule: values only; nothing here knows a print service.
"""

from enum import StrEnum
from typing import Final

FOLDER: Final = "folder"
"""Stands for no queue: what is printed becomes a file."""

NONE: Final = "none"
"""Stands for no printer: the code is shown on the screen, a sheet is saved where somebody asks."""


class Use(StrEnum):
    """What a printer is for; each has a choice of its own."""

    CARD = "card"
    SLIP = "slip"
    A4 = "a4"
