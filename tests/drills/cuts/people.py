"""Who sits down at the table: somebody new, with a slip or without, or a holder who lost a card.

Rule: a slip whose card was not handed over is still in somebody's hand, and they come again.
"""

from datetime import date
from functools import cache
from io import BytesIO

from PIL import Image

from kiosk.application import AddressKind, Application, Name
from kiosk.case import Case
from kiosk.issuance import RevokeReason
from kiosk.names import Closeness
from kiosk.outcomes import AlreadyUsed, CaseOpen, Reopened
from kiosk.portrait import Portrait, read_portrait
from kiosk.ticket import PublicTicketKey, TicketNumber, seal
from tests.drills.cuts.cut import Act
from tests.drills.cuts.facts import Slip, World
from tests.drills.cuts.table import Table

BORN = date(1990, 4, 3)
_LETTERS = "abcdefghij"
_WITH_SLIP = 0.5
"""How many of those who are not in the register come with a slip."""


def somebody(table: Table, *, returning: bool) -> Case:
    """Let a resident sit down."""
    world = table.world
    known = [world.drawn[serial].name for serial in world.given]
    if returning and known:
        return _returning(table, table.dice.choice(known))
    if table.cut.act is Act.SLIP or table.dice.random() < _WITH_SLIP:
        return _with_slip(table, world)
    return seated(_new_name(world))


def seated(name: Name) -> Case:
    case = Case(application=Application(name=name, birth_date=BORN))
    case.portrait = _portrait()
    return case


def judge_matches(table: Table, case: Case) -> None:
    """Say who of the matches is this resident: whoever has the very same name."""
    matches = table.desk.matches(case)
    exact = [match for match in matches if match.closeness is Closeness.EXACT]
    case.replaces = exact[0] if exact else None
    case.because = RevokeReason.LOST if exact else None
    case.other_people = frozenset(one.holder for one in matches if one not in exact)


def new_slip(world: World, key: PublicTicketKey) -> Slip:
    """Make a slip for somebody new, as a resident station does."""
    said = Application(
        name=_new_name(world), birth_date=BORN, address_kind=AddressKind.SHELTER, language="en"
    )
    number = TicketNumber("A", 1 + len(world.slips))
    code = seal(said, (), number, key)
    assert isinstance(code, str)
    return Slip(str(number), code)


def scan_a_used_slip(table: Table) -> None:
    """Let somebody who has their card try its slip once more."""
    world = table.world
    used = [slip for slip in world.slips if world.has_card(slip)]
    if used and table.desk.open_ticket(table.dice.choice(used).code) != AlreadyUsed():
        table.wrong("a slip opens again whose card was handed over")


def _with_slip(table: Table, world: World) -> Case:
    """Scan a slip: of somebody whose case a cut ended, or who has not been here."""
    waiting = [slip for slip in world.slips if not world.has_card(slip)]
    slip = table.dice.choice(waiting) if waiting else _sealed(table, world)
    with table.act(Act.SLIP):
        opened = table.desk.open_ticket(slip.code)
    case = opened.case if isinstance(opened, Reopened) else opened
    if not isinstance(case, Case):
        table.wrong(f"a slip whose case has ended does not open: {type(case).__name__}")
        return seated(_new_name(world))
    if table.desk.open_ticket(slip.code) != CaseOpen(None):
        table.wrong("a slip opens two cases at once")
    case.portrait = _portrait()
    return case


def _sealed(table: Table, world: World) -> Slip:
    slip = new_slip(world, table.desk.event_key())
    table.happens(slip)
    return slip


@cache
def _portrait() -> Portrait:
    """Any picture will do: nobody looks at these cards."""
    picture = BytesIO()
    Image.new("RGB", (480, 600), "grey").save(picture, "JPEG")
    read = read_portrait(picture.getvalue())
    assert isinstance(read, Portrait)
    return read


def _returning(table: Table, name: str) -> Case:
    given, surnames = name.split(" ", 1)
    case = seated(Name(given, surnames))
    judge_matches(table, case)
    return case


def _new_name(world: World) -> Name:
    number = len(world.drawn) + len(world.slips)
    return Name("Rosa", "Marin-" + "".join(_LETTERS[int(digit)] for digit in str(number)) * 2)
