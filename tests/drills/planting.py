"""A sound table to plant violations at, and the hands that plant them."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from kiosk.register import Register
from kiosk.serial import Serial, new_serial
from tests.drills.cuts.audit import Told
from tests.drills.cuts.cut import Cut
from tests.drills.cuts.facts import Diary, Drawn
from tests.drills.cuts.hunt import place
from tests.drills.cuts.people import BORN
from tests.drills.cuts.printers import folder_corner
from tests.drills.cuts.run import run
from tests.drills.cuts.table import Place

Plant = Callable[[Place, Register], None]
NULL = Path("/dev/null")


@contextmanager
def lived(*cuts: Cut) -> Iterator[Place]:
    """Give a table with these runs behind it, each left to its end."""
    with place("folder") as here, NULL.open("wb") as pipe:
        for cut in cuts:
            # Nothing is cut: an instant comes from outside, and nobody is there.
            run(here, cut, 2, pipe.fileno())
        yield here


@contextmanager
def copied(sound: Place, to: Path) -> Iterator[Place]:
    """Give the same table once more, to be spoiled."""
    root = shutil.copytree(sound.folder.parent, to)
    with folder_corner(root) as corner:
        diary = Diary(root / sound.diary.path.name)
        yield replace(sound, folder=root / sound.folder.name, corner=corner, diary=diary)


def told(here: Place) -> Told:
    """Give what the register must know: all that it knows now."""
    with here.open() as register:
        head = register.head()
    return Told(head.count, head.printed)


def write(here: Place, title: str) -> None:
    """Let the printer count one more card."""
    with (here.folder.parent / "count").open("a") as ledger:
        ledger.write(f"{title}\n")


def drawn(here: Place, name: str = "Nobody Known", slip: str = "") -> Drawn:
    """Draw a card that will come out good."""
    fact = Drawn(new_serial(), "", "GOOD", name, BORN, slip)
    here.diary.add(fact)
    return fact


def handed(here: Place) -> Serial:
    """Give the number of a card that somebody holds."""
    return Serial(here.world().given[0])


def sql(register: Register, *statements: str) -> None:
    """Do what no verb does: change the file behind the register's back."""
    for statement in statements:
        register.connection.execute(statement)
