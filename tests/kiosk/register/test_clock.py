"""A register used on a later day is used again when two people sign that the clock is right."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.access import Countersigned, NotAllowed, Operator, OperatorId, Role, SamePerson
from kiosk.access import WrongPassphrase as NotOpened
from kiosk.cli.clock import accept
from kiosk.errors import KnownError
from kiosk.event import ClockSigned, Signature
from kiosk.ports import Mode
from kiosk.register import (
    RECOVERY,
    Created,
    Days,
    Intact,
    NotBehind,
    Problem,
    Register,
    RegisterError,
    accept_clock,
    add_operator,
    open_with,
)
from tests.kiosk.register.sample import CHEAP, PASSPHRASE, TODAY, found, opened

BEFORE = TODAY - timedelta(days=300)
THEIRS = "another good passphrase"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "register"


@pytest.fixture
def created(folder: Path) -> Created:
    return found(folder, Mode.REAL)


def added(folder: Path, created: Created, role: Role) -> Operator:
    with opened(folder, created) as register:
        one = add_operator(register, "Bea Second", role, PASSPHRASE, on=TODAY, cost=CHEAP)
    assert isinstance(one, Operator)
    return one


def signed_by(who: OperatorId, passphrase: str = PASSPHRASE) -> Signature:
    return Signature(who, passphrase)


def opens(folder: Path, who: OperatorId, on: date = BEFORE) -> bool:
    try:
        register = open_with(folder, who, PASSPHRASE, programme=None, mode=None, on=on)
    except RegisterError as error:
        return error.problem is not Problem.CLOCK_BACK
    assert isinstance(register, Register)
    register.close()
    return True


@pytest.mark.parametrize("role", [Role.SUPERVISOR, Role.CUSTODIAN])
def test_two_people_sign_and_the_journal_names_both(
    folder: Path, created: Created, role: Role
) -> None:
    me, other = created.operator, added(folder, created, role)
    assert not opens(folder, me.id)
    signed = accept_clock(folder, signed_by(me.id), signed_by(other.id), mode=Mode.REAL, on=BEFORE)
    assert signed == Countersigned(me.id, other.id)
    assert opens(folder, me.id)
    register = open_with(folder, me.id, PASSPHRASE, programme=None, mode=None, on=BEFORE)
    assert isinstance(register, Register)
    with register:
        told = Days(register).clock_signed()
        assert [(one.on, one.who) for one in told] == [(BEFORE, me.id), (BEFORE, other.id)]
        assert isinstance(register.verify(), Intact)


def test_one_persons_word_is_not_enough(folder: Path, created: Created) -> None:
    me, clerk = created.operator, added(folder, created, Role.CLERK)
    tries = {
        signed_by(me.id): SamePerson(),
        signed_by(clerk.id): NotAllowed(),
        signed_by(clerk.id, "not the passphrase"): NotOpened(),
        signed_by(RECOVERY.id, "abandon ability able"): NotOpened(),
        None: NotAllowed(),
    }
    for second, answer in tries.items():
        said = accept_clock(folder, signed_by(me.id), second, mode=Mode.REAL, on=BEFORE)
        assert said == answer
    wrong = signed_by(me.id, "not the passphrase")
    second = signed_by(added(folder, created, Role.CUSTODIAN).id)
    assert accept_clock(folder, wrong, second, mode=Mode.REAL, on=BEFORE) == NotOpened()
    assert not opens(folder, me.id)


def test_where_nobody_else_can_sign_the_custodians_recovery_sheet_does(
    folder: Path, created: Created
) -> None:
    me, words = created.operator, " ".join(created.recovery.words)
    sheet = signed_by(RECOVERY.id, words)
    signed = accept_clock(folder, signed_by(me.id), sheet, mode=Mode.REAL, on=BEFORE)
    assert signed == Countersigned(me.id, RECOVERY.id)
    assert opens(folder, me.id)


def test_a_clock_that_is_not_behind_needs_no_signature_and_none_is_written(
    folder: Path, created: Created
) -> None:
    me, other = created.operator, added(folder, created, Role.SUPERVISOR)
    both = (signed_by(me.id), signed_by(other.id))
    assert accept_clock(folder, *both, mode=Mode.REAL, on=TODAY) == NotBehind()
    with opened(folder, created) as register:
        assert Days(register).clock_signed() == ()


def test_practice_is_content_with_one(tmp_path: Path) -> None:
    created = found(tmp_path / "practice", Mode.PRACTICE)
    me = created.operator
    answer = accept_clock(
        tmp_path / "practice", signed_by(me.id), None, mode=Mode.PRACTICE, on=BEFORE
    )
    assert isinstance(answer, Countersigned)
    assert opens(tmp_path / "practice", me.id)


# -- at the terminal ------------------------------------------------------------------------------


def test_at_the_terminal_both_are_asked_for_their_own_passphrase(
    folder: Path, created: Created, capsys: pytest.CaptureFixture[str]
) -> None:
    added(folder, created, Role.CLERK)
    other = added(folder, created, Role.SUPERVISOR)
    prompts: list[str] = []

    def secret(prompt: str) -> str:
        prompts.append(prompt)
        return PASSPHRASE

    accept(folder, Mode.REAL, BEFORE, lambda _: "1", secret)
    assert prompts == ["Passphrase of Sam Supervisor: ", "Passphrase of Bea Second: "]
    said = capsys.readouterr().out
    assert f"This machine says it is {BEFORE}." in said
    assert "Both signatures are in the journal." in said
    assert opens(folder, other.id)


def test_at_the_terminal_a_lone_operator_is_asked_for_the_recovery_sheet(
    folder: Path, created: Created, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = iter([PASSPHRASE, " ".join(created.recovery.words)])
    accept(folder, Mode.REAL, BEFORE, lambda _: "", lambda _: next(answers))
    assert "recovery sheet" in capsys.readouterr().out
    assert opens(folder, created.operator.id)


def test_at_the_terminal_a_wrong_passphrase_changes_nothing(folder: Path, created: Created) -> None:
    added(folder, created, Role.SUPERVISOR)
    with pytest.raises(KnownError, match="does not belong"):
        accept(folder, Mode.REAL, BEFORE, lambda _: "1", lambda _: "not the passphrase")
    assert not opens(folder, created.operator.id)


def test_a_clock_that_needed_no_signature_is_said(
    folder: Path, created: Created, capsys: pytest.CaptureFixture[str]
) -> None:
    added(folder, created, Role.SUPERVISOR)
    accept(folder, Mode.REAL, TODAY, lambda _: "1", lambda _: PASSPHRASE)
    assert "nothing to sign" in capsys.readouterr().out


# -- what the day says of it ----------------------------------------------------------------------


def test_who_signed_is_told_once_each_in_order(folder: Path, created: Created) -> None:
    me, other = created.operator, added(folder, created, Role.SUPERVISOR)
    accept_clock(folder, signed_by(me.id), signed_by(other.id), mode=Mode.REAL, on=BEFORE)
    register = open_with(folder, me.id, PASSPHRASE, programme=None, mode=None, on=BEFORE)
    assert isinstance(register, Register)
    with register:
        first, second = Days(register).clock_signed()
    assert isinstance(first, ClockSigned)
    assert second.row == first.row + 1
