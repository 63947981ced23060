"""Killed at any instruction, the register is in a defined state: nothing twice, nothing lost."""

import json
import random
import subprocess
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from signal import SIGKILL

import pytest

from kiosk.issuance import OPEN, Event, State, VoidReason, void
from kiosk.register import (
    Created,
    Intact,
    Nothing,
    Problem,
    Register,
    RegisterError,
    Standing,
    open_with,
    standing,
)
from kiosk.register.migration import shipped
from kiosk.serial import Serial
from kiosk.ticket import OnCard, Pending, Spent, TicketState
from tests.drills.killed import LIVES, NEXT, slip_of
from tests.kiosk.register.sample import PASSPHRASE, TODAY, enrolled, found, opened

ROOT = Path(__file__).parents[2]
KILLS = 100
BEFORE = {
    "open": None,
    "reserve": None,
    "sent": State.RESERVED,
    "made": State.SENT,
    "good": State.MADE,
    "hand": State.GOOD,
    "void": State.SENT,
    "spoil": State.MADE,
    "revoke": State.HANDED,
    "replace": State.HANDED,
}
AFTER = {
    "open": None,
    "reserve": State.RESERVED,
    "sent": State.SENT,
    "made": State.MADE,
    "good": State.GOOD,
    "hand": State.HANDED,
    "void": State.VOID,
    "spoil": State.SPOILED,
    "revoke": State.REVOKED,
    "replace": State.REPLACED,
}
FORWARD = [Event.CARD_RESERVED, Event.CARD_SENT, Event.CARD_MADE, Event.CARD_GOOD]
LAST = {
    State.VOID: Event.CARD_VOIDED,
    State.SPOILED: Event.CARD_SPOILED,
    State.REVOKED: Event.CARD_REVOKED,
    State.REPLACED: Event.CARD_REPLACED,
}


class Killer:
    """Has victims killed in another process; see `killed`."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.drills.killed"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def kill(self, *words: object, endings: tuple[int, ...] = (-SIGKILL,)) -> list[str]:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(" ".join(map(str, words)) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        assert answer["status"] in endings
        return list(answer["said"])


@pytest.fixture(scope="module")
def killer() -> Iterator[Killer]:
    killer = Killer()
    yield killer
    killer.process.communicate()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "register"


@pytest.fixture
def created(folder: Path) -> Created:
    return found(folder)


def state_of(register: Register, serial: str) -> State | None:
    card = register.card(Serial(serial))
    return None if card is None else card.state


def life_with(step: str) -> str:
    return next(name for name, steps in LIVES.items() if step in steps)


def whole(register: Register) -> None:
    """Check that journal, cards and holders tell one and the same story."""
    assert isinstance(register.verify(), Intact)
    execute = register.connection.execute
    for (serial,) in execute("SELECT serial FROM card").fetchall():
        story, card = list(register.story(serial)), register.card(serial)
        assert card is not None
        assert len(set(story)) == len(story)
        if card.state in OPEN:
            assert story == FORWARD[: len(story)]
            assert AFTER[story[-1].split()[1].replace("reserved", "reserve")] is card.state
        else:
            assert story[-1] is LAST.get(card.state, Event.CARD_HANDED)
        assert (card.holder is not None) == (Event.CARD_HANDED in story)
    cards_of = "SELECT count(*) FROM card WHERE card.holder = holder.holder"
    assert execute(f"SELECT count(*) FROM holder WHERE ({cards_of}) = 0").fetchone() == (0,)
    assert execute("SELECT count(DISTINCT match_key), count(*) FROM holder").fetchone() in [
        (count, count) for count in execute("SELECT count(*) FROM holder").fetchone()
    ]


@pytest.mark.drill
@pytest.mark.parametrize("step", BEFORE)
def test_killed_just_before_a_commit_the_step_never_was(
    killer: Killer, folder: Path, created: Created, step: str
) -> None:
    said = killer.kill("at", step, "before", folder, created.operator.id, life_with(step))
    serial, did, last = said[-1].split()
    assert (did, last) == ("try", step)
    with opened(folder, created) as register:
        assert state_of(register, serial) is BEFORE[step]
        whole(register)


@pytest.mark.drill
@pytest.mark.parametrize("step", AFTER)
def test_killed_just_after_a_commit_the_step_is_kept(
    killer: Killer, folder: Path, created: Created, step: str
) -> None:
    said = killer.kill("at", step, "after", folder, created.operator.id, life_with(step))
    serial = said[-1].split()[0]
    with opened(folder, created) as register:
        assert state_of(register, serial) is AFTER[step]
        open_serials = {card.serial for card in register.open_cards()}
        assert (serial in open_serials) == (AFTER[step] in OPEN)
        whole(register)


def slip_after(register: Register, serial: Serial) -> TicketState:
    """Scan the slip after the kill; a card that was left open is answered for first."""
    slip, card = slip_of(register, serial), register.card(serial)
    if card is not None and card.state in OPEN:
        assert register.open_ticket(slip, TODAY) == OnCard(serial)
        void(register, serial, VoidReason.NOT_FOUND, TODAY)
    return register.open_ticket(slip, TODAY)


@pytest.mark.drill
@pytest.mark.parametrize("moment", ["before", "after"])
@pytest.mark.parametrize("step", LIVES["slip"])
def test_killed_at_any_step_a_slip_opens_again_unless_its_card_was_handed_over(
    killer: Killer, folder: Path, created: Created, step: str, moment: str
) -> None:
    said = killer.kill("at", step, moment, folder, created.operator.id, "slip")
    serial = Serial(said[-1].split()[0])
    first, last = (step, moment) == ("open", "before"), (step, moment) == ("hand", "after")
    with opened(folder, created) as register:
        assert slip_after(register, serial) == (Spent() if last else Pending(again=not first))
        whole(register)


@pytest.mark.drill
def test_killed_at_a_hundred_moments_nothing_is_lost_and_nothing_is_twice(
    killer: Killer, folder: Path, created: Created
) -> None:
    moments = random.Random(20260302)
    done: dict[str, str] = {}
    for number in count():
        if number >= KILLS and len(done) > KILLS // 4:
            break
        seconds = moments.uniform(0.005, 0.08) * (1 + number / KILLS)  # slow machines get there too
        said = killer.kill("after", seconds, "enrol", folder, created.operator.id)
        told = [line.split() for line in said]
        last_try = told[-1] if told and told[-1][1] == "try" else None
        done |= {serial: step for serial, did, step in told if did == "did"}
        with opened(folder, created) as register:
            assert isinstance(register.verify(), Intact)
            for serial, step in done.items():
                possible = {AFTER[step]}
                if last_try and last_try[0] == serial:
                    possible.add(AFTER[last_try[2]])
                assert state_of(register, serial) in possible
            done |= _caught_up(register, last_try)
    with opened(folder, created) as register:
        whole(register)
        assert register.sound()


def _caught_up(register: Register, last_try: list[str] | None) -> dict[str, str]:
    """Take over a step that was committed but no longer reported."""
    if last_try is None:
        return {}
    serial, _, step = last_try
    return {serial: step} if state_of(register, serial) is AFTER[step] else {}


@pytest.mark.drill
def test_killed_during_set_up_the_folder_is_empty_or_whole(killer: Killer, tmp_path: Path) -> None:
    moments = random.Random(20260303)
    for _ in range(25):
        killer.kill(
            "after", moments.uniform(0, 0.03), "set-up", tmp_path, "r", endings=(-SIGKILL, 0)
        )
    stood = [path for path in tmp_path.iterdir() if standing(path) != Nothing()]
    for path in tmp_path.iterdir():
        if path in stood:
            _opens(path)
        else:
            found(path)


@pytest.mark.drill
def test_killed_during_a_migration_the_register_is_the_old_or_the_new_one(
    killer: Killer, tmp_path: Path
) -> None:
    moments, versions = random.Random(20260304), set()
    waits = [*(moments.uniform(0, 0.12) for _ in range(24)), 3.0]  # the last one is left in peace
    for number, seconds in enumerate(waits):
        folder = tmp_path / str(number)
        created = found(folder)
        with opened(folder, created) as register:
            enrolled(register, "Rosa Marin")
        words = (seconds, "migrate", folder, created.operator.id)
        killer.kill("after", *words, endings=(-SIGKILL, 0))
        versions.add(_version_after(folder, created))
    assert versions == {shipped()[-1].number, NEXT.number}


def _version_after(folder: Path, created: Created) -> int:
    """See that the register is whole, and say which schema the kill left it at."""
    who, steps = created.operator.id, (*shipped(), NEXT)
    version = shipped()[-1].number if _still_old(folder, created) else NEXT.number
    register = open_with(folder, who, PASSPHRASE, programme=None, mode=None, on=TODAY, steps=steps)
    assert isinstance(register, Register)
    with register:
        whole(register)
        assert register.sound()
    return version


def _still_old(folder: Path, created: Created) -> bool:
    try:
        opened(folder, created).close()
    except RegisterError as error:
        return error.problem is not Problem.NEWER
    return True


def _opens(path: Path) -> None:
    stands = standing(path)
    assert isinstance(stands, Standing)
    operator = stands.operators[0]
    register = open_with(path, operator.id, PASSPHRASE, programme=None, mode=None, on=TODAY)
    assert isinstance(register, Register)
    with register:
        whole(register)
