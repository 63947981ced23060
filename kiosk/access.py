"""Who may do what at a workstation: operators, roles, passphrases, waits, second signatures.

Pure rules. Nothing here knows how a passphrase is kept; see `kiosk.register`.
"""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

OperatorId = NewType("OperatorId", str)
Passphrase = NewType("Passphrase", str)

MIN_PASSPHRASE = 12
"""Characters. NIST SP 800-63B asks 8 (rev. 3, 5.1.1) or, for a lone factor, 15 (rev. 4, 3.1.1).
Here the passphrase opens nothing without the workstation's own vault file, and Argon2id makes each
guess cost 64 MiB; length is the only rule, composition rules are what that text forbids."""
MAX_PASSPHRASE = 256
_FREE_TRIES = 3
_LONGEST_WAIT = 300.0


class Role(StrEnum):
    """What an operator is trusted with."""

    CLERK = "clerk"
    SUPERVISOR = "supervisor"
    CUSTODIAN = "custodian"


@dataclass(frozen=True, slots=True)
class Operator:
    """Somebody who can sign in; `id` is what the journal names, never the name."""

    id: OperatorId
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class WrongPassphrase:
    """The passphrase (or the recovery words) did not open the vault. Nothing else is said."""


@dataclass(frozen=True, slots=True)
class NotAllowed:
    """This operator's role does not carry the act."""


@dataclass(frozen=True, slots=True)
class SamePerson:
    """A second signature must come from a second person."""


@dataclass(frozen=True, slots=True)
class Countersigned:
    """Two people stand behind one act."""

    first: OperatorId
    second: OperatorId


class PassphraseProblem(StrEnum):
    """Why a new passphrase is not taken."""

    TOO_SHORT = "too short"
    TOO_LONG = "too long"


class Act(StrEnum):
    """What not every role may do."""

    ADD_OPERATOR = "add operator"
    RENEW_RECOVERY = "renew recovery"
    REVOKE_CARD = "revoke card"
    GRANT_EXCEPTION = "grant exception"
    RUN_DAY = "run day"
    EXPLAIN_STOCK = "explain stock"
    WITNESS_DESTRUCTION = "witness destruction"
    ACCEPT_CLOCK = "accept clock"


_MAY: dict[Act, frozenset[Role]] = {
    Act.ADD_OPERATOR: frozenset({Role.SUPERVISOR, Role.CUSTODIAN}),
    Act.RENEW_RECOVERY: frozenset({Role.SUPERVISOR, Role.CUSTODIAN}),
    Act.REVOKE_CARD: frozenset({Role.SUPERVISOR, Role.CUSTODIAN}),
    Act.GRANT_EXCEPTION: frozenset({Role.SUPERVISOR}),
    Act.RUN_DAY: frozenset({Role.SUPERVISOR, Role.CUSTODIAN}),
    Act.EXPLAIN_STOCK: frozenset({Role.SUPERVISOR, Role.CUSTODIAN}),
    Act.WITNESS_DESTRUCTION: frozenset({Role.SUPERVISOR, Role.CUSTODIAN}),
    Act.ACCEPT_CLOCK: frozenset({Role.SUPERVISOR, Role.CUSTODIAN}),
}


def may(operator: Operator, act: Act) -> bool:
    """Say whether the operator's role carries the act."""
    return operator.role in _MAY[act]


def countersign(
    act: Act, first: Operator, second: Operator
) -> Countersigned | SamePerson | NotAllowed:
    """Join two signatures: two different people, the second one allowed the act."""
    if first.id == second.id:
        return SamePerson()
    return Countersigned(first.id, second.id) if may(second, act) else NotAllowed()


def compose(untrusted: str) -> str:
    """Give the one spelling of a passphrase that is ever hashed: NFC (RFC 8265, OpaqueString)."""
    return unicodedata.normalize("NFC", untrusted)


def read_passphrase(untrusted: str) -> Passphrase | PassphraseProblem:
    """Take a new passphrase by its length in characters alone; spaces count."""
    text = compose(untrusted)
    if len(text) < MIN_PASSPHRASE:
        return PassphraseProblem.TOO_SHORT
    return Passphrase(text) if len(text) <= MAX_PASSPHRASE else PassphraseProblem.TOO_LONG


@dataclass(slots=True)
class LockOut:
    """A wait that doubles with each failed sign-in: rate limiting after NIST SP 800-63B, 5.2.2.

    In RAM only: restarting the program forgets it, and each guess still costs one Argon2id run.
    Times are seconds of a clock that never goes back, given by the caller.
    """

    failures: int = 0
    until: float = 0.0

    def failed(self, now: float) -> None:
        """Count a failure: from the third on, wait 2, 4, 8 ... at most 300 seconds."""
        self.failures += 1
        if self.failures >= _FREE_TRIES:
            exponent = min(self.failures - _FREE_TRIES + 1, 10)
            self.until = now + min(2.0**exponent, _LONGEST_WAIT)

    def succeeded(self) -> None:
        """Forget the failures."""
        self.failures, self.until = 0, 0.0

    def wait(self, now: float) -> float:
        """Seconds until the next try is taken; 0 when it may be made now."""
        return max(0.0, self.until - now)
