"""What the screens may ask of the workstation: standing, set-up, sign-in, the seal.

A Protocol only: `kiosk.station` fulfils it with the real parts, so that the screens never meet the
register, its keys or its files.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from kiosk.access import Operator, OperatorId
from kiosk.isolation import Seal
from kiosk.ports import Clock, Mode

if TYPE_CHECKING:  # the desk's verbs load the whole core; the sign-in screen must not wait for it
    from kiosk.desk import Desk

PRACTICE_OPERATOR = "Practice clerk"
PRACTICE_PASSPHRASE = "practice makes perfect"  # noqa: S105  # shown on screen; opens practice only


@dataclass(frozen=True, slots=True)
class NotSetUp:
    """There is no register in the data folder yet: the set-up assistant opens."""


@dataclass(frozen=True, slots=True)
class SetUp:
    """A register stands; these operators have a key slot. `hint` is shown in practice only."""

    operators: tuple[Operator, ...]
    hint: str = ""


Standing = NotSetUp | SetUp


@dataclass(frozen=True, slots=True)
class Choosable:
    """A programme that a set-up may choose."""

    id: str
    title: str
    city: str


@dataclass(frozen=True, slots=True)
class SetUpPlan:
    """What the set-up assistant gathered. The passphrase is forgotten when set-up returns."""

    programme: str
    operator: str
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """The only way back in when every passphrase is lost; shown once, kept nowhere."""

    words: tuple[str, ...] = field(repr=False)
    pdf: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class WrongPassphrase:
    """The slot did not open. The sign-in screen waits this long before it takes another try."""

    wait_seconds: int


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The desk goes on as it was, in this operator's name: the one who locked it, or another."""

    operator: Operator


class Workplace(Protocol):
    """One workstation, as its screens see it. Every method may be slow: run it as a task."""

    @property
    def mode(self) -> Mode:
        """Real or practice."""
        ...

    @property
    def clock(self) -> Clock:
        """The workstation's day."""
        ...

    @property
    def seal(self) -> Seal:
        """What the kernel was found to refuse when the program started."""
        ...

    @property
    def title(self) -> str:
        """The programme's title, or the product's name before set-up."""
        ...

    def warm(self) -> None:
        """Load what a case will need; asked for once the sign-in is on screen."""
        ...

    def programmes(self) -> tuple[Choosable, ...]:
        """List the programmes this installation carries."""
        ...

    def standing(self) -> Standing:
        """Find out whether a register stands, and who may sign in."""
        ...

    def set_up(self, plan: SetUpPlan) -> RecoverySheet:
        """Make the vault and the register. Raises KnownError where the folder forbids it."""
        ...

    def sign_in(self, operator: OperatorId, passphrase: str) -> "Desk | WrongPassphrase":
        """Open the operator's key slot and the register behind it."""
        ...

    def unlock(self, operator: OperatorId, passphrase: str) -> Unlocked | WrongPassphrase:
        """Check a passphrase; nothing is opened twice. Another operator takes the desk over."""
        ...
