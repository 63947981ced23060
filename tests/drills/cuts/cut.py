"""One cut: during which act, at which moment of it, and what loses its power."""

import random
from enum import StrEnum

import msgspec


class Act(StrEnum):
    """What is done in one go, as seen from the table."""

    OPEN = "open the register"
    CLEAR = "clear the printer"
    OPEN_DAY = "open the day"
    SLIP = "open a slip"
    PREPARE = "prepare a card"
    SEND = "send it"
    WATCH = "watch it"
    MADE = "confirm it came out"
    SCAN = "scan it back"
    HAND = "hand it over"
    VOID = "void its number"
    SPOIL = "spoil its blank"
    SETTLE = "settle after a cut"
    RECOVER = "recover after a cut"
    STOCK = "write stock down"
    PAUSE = "pause and resume"
    SIGN = "sign an exception"
    DESTROY = "destroy the waste"
    CLOSE = "close the day"
    EXPLAIN = "close it, explained"


class Moment(StrEnum):
    """How the instant is chosen."""

    ANY = "any instant"
    BEFORE_COMMIT = "before a commit"
    AFTER_COMMIT = "after a commit"
    TOLD = "just after it was told"


class Power(StrEnum):
    """What the cut takes."""

    PROGRAM = "program"
    MACHINE = "machine"
    SERVICE = "service"


class Cut(msgspec.Struct, frozen=True):
    """`at` is the share of the act's usual time; `commit` counts its units of work from 1.

    `act` None lets the run end in peace.
    """

    act: Act | None
    moment: Moment = Moment.ANY
    at: float = 0.0
    commit: int = 1
    power: Power = Power.PROGRAM


_MOMENTS = (Moment.ANY, Moment.BEFORE_COMMIT, Moment.AFTER_COMMIT, Moment.TOLD)
_COMMITS = {Act.SEND: 2, Act.RECOVER: 3, Act.STOCK: 2, Act.PAUSE: 2}
"""Acts of more than one unit of work."""
_READING = {Act.CLEAR, Act.PREPARE, Act.WATCH, Act.OPEN}
"""Acts that commit nothing which a victim could hit by its own hand."""
_LOUD = (Act.SEND, Act.WATCH, Act.MADE, Act.HAND, Act.CLOSE)
"""The print, confirm, hand and close that are hit twice as often as the rest."""


def drawn_cut(dice: random.Random, *, spooler: bool) -> Cut:
    """Choose a cut; only with a print service can more than the program lose its power."""
    act = dice.choice((*Act, *_LOUD))
    moment = Moment.ANY if act in _READING else dice.choices(_MOMENTS, (5, 2, 2, 1))[0]
    powers = dice.choices(tuple(Power), (80, 12, 8))[0] if spooler else Power.PROGRAM
    commit = dice.randint(1, _COMMITS.get(act, 1))
    return Cut(act, moment, dice.uniform(0, 1.1), commit, powers)
