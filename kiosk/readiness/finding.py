"""What a check can find: every outcome with its weight, its sentence, and what to do.

Rule: one table. What is in braces is a number, a day or a device's name; never a person.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum


class Check(StrEnum):
    """What is looked at, in the order of the list."""

    PRINTER = "Printer"
    PAPER = "Slips and sheets"
    SPOOL = "Print service"
    TEST_CARD = "Test card"
    REGISTER = "Register"
    STOCK = "Blank cards"
    RIBBON = "Ribbon"
    CAMERA = "Camera"
    SOUND = "Reading aloud"
    CLOCK = "Clock"
    DISK = "Disk"
    BATTERY = "Power"
    SEAL = "Network"
    SWAP = "Memory on disk"
    DUMPS = "Crash records"
    USERS = "Other people"
    MEDIA = "Removable media"


class Level(StrEnum):
    """Ok; a warning can be lived with; what blocks must be put right before a day is opened."""

    OK = "ok"
    WARNING = "warning"
    BLOCKING = "blocking"


_OK, _WARNING, _BLOCKING = Level.OK, Level.WARNING, Level.BLOCKING


class Outcome(Enum):
    """(check, level, what was found, what to do)."""

    PRINTER_READY = (Check.PRINTER, _OK, "The printer is ready for a card.", "")
    PRINTER_FAULT = (
        Check.PRINTER,
        _BLOCKING,
        "The printer cannot take a card: {fault}.",
        "Put the printer right, then check again.",
    )
    PAPER_READY = (Check.PAPER, _OK, "The printers for slips and sheets are ready.", "")
    PAPER_FAULT = (
        Check.PAPER,
        _WARNING,
        "A printer for slips or sheets has a problem: {faults}.",
        "Put it right, or choose another one: Event day, Printers.",
    )
    SPOOL_FORGETS = (Check.SPOOL, _OK, "The print service keeps nothing of a card.", "")
    SPOOL_KEEPS = (
        Check.SPOOL,
        _WARNING,
        "The print service is not set up for cards: {findings}.",
        "Ask the person who looks after this machine to use the settings shipped with Handback.",
    )
    TEST_CARD_READ = (
        Check.TEST_CARD,
        _OK,
        "Read today: codes read down to {finest} mm; the cards need {needed} mm.",
        "",
    )
    TEST_CARD_NEVER = (
        Check.TEST_CARD,
        _WARNING,
        "No test card of this printer was ever read.",
        "Print one when the day is open, and read it.",
    )
    TEST_CARD_OLD = (
        Check.TEST_CARD,
        _WARNING,
        "No test card was read today; the last one was read on {day}.",
        "Print one when the day is open, and read it.",
    )
    TEST_CARD_COARSE = (
        Check.TEST_CARD,
        _WARNING,
        "The codes on the cards need {needed} mm, and the last test card did not read so fine.",
        "Clean the printer or change the ribbon, then print and read another test card.",
    )
    TEST_CARD_LOST = (
        Check.TEST_CARD,
        _WARNING,
        "How far this printer's cards are moved is damaged: no card can be printed.",
        "Print a test card when the day is open, and read it: this writes it down anew.",
    )
    REGISTER_WHOLE = (Check.REGISTER, _OK, "Every row of the register is as it was written.", "")
    REGISTER_DAMAGED = (
        Check.REGISTER,
        _BLOCKING,
        "The register is damaged: it is not what was written.",
        "Change nothing. Put the backup of the register in its place, or ask the custodian.",
    )
    STOCK_ENOUGH = (Check.STOCK, _OK, "{count} blank cards are left.", "")
    STOCK_LOW = (
        Check.STOCK,
        _WARNING,
        "Only {count} blank cards are left.",
        "Have a new box ready, and write it down when you open it.",
    )
    STOCK_NONE = (
        Check.STOCK,
        _WARNING,
        "No box of blank cards is written down.",
        "Open the day, then write down the box you open.",
    )
    RIBBON_ENOUGH = (Check.RIBBON, _OK, "The ribbon is good for about {count} cards.", "")
    RIBBON_LOW = (
        Check.RIBBON,
        _WARNING,
        "The ribbon is good for about {count} more cards only.",
        "Have a new ribbon ready. Keep the used one: it shows names.",
    )
    RIBBON_UNKNOWN = (
        Check.RIBBON,
        _WARNING,
        "How much ribbon is left is not known.",
        "Write down the next ribbon that you put in.",
    )
    CAMERA_THERE = (Check.CAMERA, _OK, "A camera is connected.", "")
    CAMERA_NONE = (
        Check.CAMERA,
        _WARNING,
        "No camera was found.",
        "Connect the camera; pictures can also be chosen from a file.",
    )
    SOUND_THERE = (Check.SOUND, _OK, "A resident station on this machine can read aloud.", "")
    SOUND_NO_VOICE = (
        Check.SOUND,
        _WARNING,
        "A resident station on this machine cannot read aloud: it has no speech program.",
        "Ask the person who looks after this machine to install speech-dispatcher and espeak-ng.",
    )
    SOUND_NO_OUTPUT = (
        Check.SOUND,
        _WARNING,
        "A resident station on this machine cannot read aloud: no sound output was found.",
        "Connect loudspeakers or headphones, then check again. Without them, clerks read aloud.",
    )
    CLOCK_RIGHT = (Check.CLOCK, _OK, "This machine says it is {today}.", "")
    CLOCK_BACK = (
        Check.CLOCK,
        _BLOCKING,
        "This machine says {today}, but it was last used on {last}.",
        "Set the clock right: dates are printed on cards.",
    )
    CLOCK_FAR = (
        Check.CLOCK,
        _WARNING,
        "This machine says {today}; it was last used on {last}.",
        "Compare it with a calendar: dates are printed on cards.",
    )
    CLOCK_SIGNED = (
        Check.CLOCK,
        _WARNING,
        "This machine says {today}, and was used on a later day; {signers} signed for it.",
        "Compare it with a calendar: dates are printed on cards.",
    )
    DISK_ROOM = (Check.DISK, _OK, "There is room on the disk: {free} MB.", "")
    DISK_LOW = (
        Check.DISK,
        _WARNING,
        "There is little room left on the disk: {free} MB.",
        "Ask the person who looks after this machine to make room.",
    )
    DISK_FULL = (
        Check.DISK,
        _BLOCKING,
        "The disk is nearly full: {free} MB are left.",
        "Make room first: a card cannot be recorded on a full disk.",
    )
    POWER_MAINS = (Check.BATTERY, _OK, "The machine runs on mains.", "")
    POWER_CHARGED = (Check.BATTERY, _OK, "The battery holds {percent} %.", "")
    POWER_LOW = (
        Check.BATTERY,
        _WARNING,
        "The machine runs on its battery: {percent} % are left.",
        "Connect the charger.",
    )
    POWER_EMPTY = (
        Check.BATTERY,
        _BLOCKING,
        "The battery is nearly empty: {percent} % are left.",
        "Connect the charger before you begin.",
    )
    SEALED = (Check.SEAL, _OK, "The program is cut off from all networks.", "")
    NOT_SEALED = (
        Check.SEAL,
        _BLOCKING,
        "The program is not cut off from networks.",
        "Do not enrol anybody. Ask the person who looks after this machine.",
    )
    SWAP_OFF = (Check.SWAP, _OK, "The machine writes nothing of its memory to the disk.", "")
    SWAP_ON = (
        Check.SWAP,
        _WARNING,
        "The machine may write parts of its memory to the disk (swap).",
        "Ask the person who looks after it to switch swap off.",
    )
    DUMPS_OFF = (Check.DUMPS, _OK, "Nothing is recorded when a program crashes.", "")
    DUMPS_OTHERS = (
        Check.DUMPS,
        _WARNING,
        "This program leaves no crash record, but others on here do.",
        "Ask the person who looks after this machine to switch core dumps off.",
    )
    DUMPS_ON = (
        Check.DUMPS,
        _BLOCKING,
        "A crash of this program would leave a record of its memory.",
        "Ask the person who looks after this machine to switch core dumps off.",
    )
    ALONE = (Check.USERS, _OK, "Nobody else uses this machine now.", "")
    OTHERS = (
        Check.USERS,
        _WARNING,
        "Programs of {count} other accounts run on this machine.",
        "Sign the others out, then check again.",
    )
    MEDIA_NONE = (Check.MEDIA, _OK, "No stick or memory card is plugged in.", "")
    MEDIA_IN = (
        Check.MEDIA, _WARNING, "There is a stick or memory card in this machine ({names}).",
        "Take it out; it is needed only for the export after closing.",
    )  # fmt: skip

    def __init__(self, check: Check, level: Level, said: str, do: str) -> None:
        self.check, self.level, self.said, self.do = check, level, said, do


@dataclass(frozen=True, slots=True)
class Finding:
    """One check's answer; `facts` fill the braces of its sentences."""

    outcome: Outcome
    facts: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def level(self) -> Level:
        """How much it weighs."""
        return self.outcome.level

    @property
    def sentence(self) -> str:
        """What was found, in English; the screens have their own words."""
        return self.outcome.said.format(**self.facts)
