"""Opening a register: folder, lock, vault, database, in this order.

Rule: nothing is opened that is not whole, ours, of this programme and of this mode.
"""

from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.access import Operator, OperatorId, WrongPassphrase
from kiosk.issuance import Event
from kiosk.ports import Mode
from kiosk.register import tickets
from kiosk.register.folder import Folder, held, move_whole
from kiosk.register.journal import Line, last_day
from kiosk.register.keys import DataKey, keys_of
from kiosk.register.migration import Step, open_current, shipped
from kiosk.register.plainly import plainly
from kiosk.register.presence import anything, vault_of
from kiosk.register.recovery import read_recovery
from kiosk.register.refusals import Problem, RegisterError
from kiosk.register.register import Register
from kiosk.register.slots import unlock, unlock_recovery
from kiosk.register.vault import RECOVERY, Identity, Vault
from kiosk.register.wholeness import as_written, must_be_whole, must_end_whole


@dataclass(frozen=True, slots=True, repr=False)
class _Unlocked:
    """A vault, the data key out of it, whose slot gave it, and on which day.

    `clock` is who else signed that it is this day.
    """

    vault: Vault
    key: DataKey
    operator: Operator
    on: date
    clock: OperatorId | None = None
    whole: bool = True


def open_with(
    path: Path,
    operator: OperatorId,
    passphrase: str,
    *,
    programme: str | None,
    mode: Mode | None,
    on: date,
    clock: OperatorId | None = None,
    whole: bool = True,
    steps: tuple[Step, ...] | None = None,
) -> Register | WrongPassphrase:
    """Open the register in an operator's name.

    `programme` and `mode` are what the caller is about to work in; None takes any (a tool that
    only reads). A day before the register's last one is refused, for dates on cards would be
    wrong, unless `clock` has signed too that it is right now (see `kiosk.register.clock`). So is a
    register that is not `whole`; only a tool that says what is broken asks for less. Raises
    RegisterError for everything that is not the passphrase's fault.
    """
    folder = Folder(path)
    with ExitStack() as stack:
        vault = _enter(stack, folder, programme, mode)
        key = unlock(vault, operator, passphrase)
        if key is None:
            return WrongPassphrase()
        who = next(one for one in vault.operators if one.id == operator)
        unlocked = _Unlocked(vault, key, who, on, clock, whole)
        return _open(stack, folder, unlocked, steps or shipped())


def open_with_recovery(
    path: Path,
    untrusted_words: str,
    *,
    programme: str | None,
    mode: Mode | None,
    on: date,
) -> Register | WrongPassphrase:
    """Open the register with the recovery sheet's words or its scanned code."""
    folder, secret = Folder(path), read_recovery(untrusted_words)
    with ExitStack() as stack:
        vault = _enter(stack, folder, programme, mode)
        key = None if secret is None else unlock_recovery(vault, secret)
        if key is None:
            return WrongPassphrase()
        return _open(stack, folder, _Unlocked(vault, key, RECOVERY, on), shipped())


def _enter(stack: ExitStack, folder: Folder, programme: str | None, mode: Mode | None) -> Vault:
    if not anything(folder):
        raise RegisterError(Problem.NO_REGISTER)
    stack.enter_context(held(folder))
    vault = vault_of(folder)
    if mode not in {None, vault.mode}:
        raise RegisterError(Problem.OTHER_MODE)
    if programme not in {None, vault.programme}:
        raise RegisterError(Problem.OTHER_PROGRAMME)
    return vault


def _open(
    stack: ExitStack, folder: Folder, unlocked: _Unlocked, steps: tuple[Step, ...]
) -> Register:
    vault, who = unlocked.vault, unlocked.operator
    keys = keys_of(unlocked.key, vault.register_id)
    with plainly(folder.path):
        _heal(folder)
        _belong_together(folder, vault.register_id)
        line = Line(Event.SCHEMA_MIGRATED, unlocked.on, who.id)
        connection = open_current(folder, keys, steps, line)
        stack.callback(connection.close)
        register = Register(folder, vault, who, unlocked.key, keys, connection, stack)
        _look(register, unlocked, steps)
        _greet(register, unlocked)
        register.closing = stack.pop_all()
    return register


def _heal(folder: Folder) -> None:
    """Finish a set-up, or forget a migration, that was cut short."""
    if not folder.database.exists():
        move_whole(folder.unfinished, folder.database)
    folder.clear_unfinished()


def _belong_together(folder: Folder, register_id: bytes) -> None:
    with folder.database.open("rb") as file:
        start = file.read(len(register_id))
    if not start:
        raise RegisterError(Problem.DATABASE_DAMAGED)
    if start != register_id:
        raise RegisterError(Problem.NOT_TOGETHER)


def _look(register: Register, unlocked: _Unlocked, steps: tuple[Step, ...]) -> None:
    """See whose register it is and that it is whole, before anything is written to it."""
    row = register.connection.execute("SELECT register_id, programme, mode FROM meta").fetchone()
    if row is None or (bytes(row[0]), row[1], row[2]) != _names(register.identity):
        raise RegisterError(Problem.NOT_TOGETHER)
    must_end_whole(register)
    if unlocked.whole:
        must_be_whole(register, steps)


def _greet(register: Register, unlocked: _Unlocked) -> None:
    on, recovery = unlocked.on, register.operator.id == RECOVERY.id
    with as_written():
        went_back = on < last_day(register.connection)
    if went_back and unlocked.clock is None:
        raise RegisterError(Problem.CLOCK_BACK)
    with register.entry() as entry:
        if went_back:
            entry.note(Event.CLOCK_ACCEPTED, on)
            entry.note(Event.CLOCK_COUNTERSIGNED, on, by=unlocked.clock)
        tickets.forget_before(register.connection, on)
        entry.note(Event.RECOVERY_USED if recovery else Event.SIGNED_IN, on)


def _names(identity: Identity) -> tuple[bytes, str, str]:
    return identity.register_id, identity.programme, identity.mode.value
