"""Who may do what; how passphrases are taken; how long a wrong one waits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.access import (
    MIN_PASSPHRASE,
    Act,
    Countersigned,
    LockOut,
    NotAllowed,
    Operator,
    OperatorId,
    PassphraseProblem,
    Role,
    SamePerson,
    countersign,
    may,
    read_passphrase,
)

CLERK = Operator(OperatorId("c1"), "Cleo", Role.CLERK)
SUPERVISOR = Operator(OperatorId("s1"), "Sam", Role.SUPERVISOR)


@pytest.mark.parametrize("act", list(Act))
def test_a_clerk_alone_does_none_of_the_reserved_acts(act: Act) -> None:
    assert not may(CLERK, act)


def test_a_second_signature_comes_from_a_second_person_who_may() -> None:
    act = Act.GRANT_EXCEPTION
    assert countersign(act, CLERK, SUPERVISOR) == Countersigned(CLERK.id, SUPERVISOR.id)
    assert countersign(act, SUPERVISOR, SUPERVISOR) == SamePerson()
    assert countersign(act, SUPERVISOR, CLERK) == NotAllowed()


def test_length_is_the_only_rule_for_a_passphrase() -> None:
    assert read_passphrase("a" * MIN_PASSPHRASE) == "a" * MIN_PASSPHRASE
    assert read_passphrase("Tr0ub4dor&3") is PassphraseProblem.TOO_SHORT
    assert read_passphrase("x" * 257) is PassphraseProblem.TOO_LONG


def test_a_passphrase_is_the_same_from_any_keyboard() -> None:
    composed, decomposed = "caf\u00e9 au lait noir", "cafe\u0301 au lait noir"
    assert read_passphrase(composed) == read_passphrase(decomposed)


def test_the_first_two_slips_cost_nothing_then_the_wait_doubles() -> None:
    lock, waits = LockOut(), []
    for _ in range(6):
        lock.failed(now=100.0)
        waits.append(lock.wait(now=100.0))
    assert waits == [0, 0, 2, 4, 8, 16]


@given(st.integers(0, 2000))
def test_the_wait_never_passes_five_minutes_and_always_ends(failures: int) -> None:
    lock = LockOut()
    for _ in range(failures):
        lock.failed(now=0.0)
    assert 0 <= lock.wait(now=0.0) <= 300
    assert lock.wait(now=300.0) == 0


def test_signing_in_forgets_the_slips() -> None:
    lock = LockOut()
    for _ in range(5):
        lock.failed(now=0.0)
    lock.succeeded()
    assert lock.wait(now=0.0) == 0
