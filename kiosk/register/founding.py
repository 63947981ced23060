"""Setting a register up: vault and database, made beside their places and moved in last.

Rule: cut short at any moment, the folder counts as empty, or the next opening finishes the move.
"""

import secrets
from collections.abc import Collection
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.access import Operator, OperatorId, Passphrase, Role
from kiosk.issuance import Event
from kiosk.ports import Mode
from kiosk.register import journal, signing
from kiosk.register.connection import Connection, connect, settle, transaction
from kiosk.register.entry import SqlEntry
from kiosk.register.folder import Folder, create_private, held, move_whole, prepare
from kiosk.register.keys import Keys, keys_of, new_data_key
from kiosk.register.migration import advance, shipped
from kiosk.register.plainly import plainly
from kiosk.register.recovery import RecoverySheet, new_recovery_secret, sheet_of
from kiosk.register.refusals import Problem, RegisterError
from kiosk.register.slots import new_vault, with_operator, with_recovery
from kiosk.register.vault import Cost, Identity, identity_of, write_vault

RETAINABLE = frozenset({"name", "birth_date"})
"""What this register has columns for."""


@dataclass(frozen=True, slots=True)
class Created:
    """A new register stands. The recovery words exist only here: print them now."""

    identity: Identity
    operator: Operator
    recovery: RecoverySheet


def create(
    path: Path,
    *,
    programme: str,
    retained: Collection[str],
    mode: Mode,
    operator: str,
    passphrase: Passphrase,
    on: date,
    cost: Cost = Cost(),  # noqa: B008 - frozen
) -> Created:
    """Make vault and register for one programme; the operator becomes the first supervisor.

    Raises RegisterError where a register stands already, where the programme retains a field this
    register has no place for, and where the folder or the disk forbids it.
    """
    if not RETAINABLE.issuperset(retained):
        raise RegisterError(Problem.NO_PLACE)
    folder, key, secret = Folder(path), new_data_key(), new_recovery_secret()
    first = Operator(new_operator_id(), operator, Role.SUPERVISOR)
    vault = with_recovery(new_vault(programme, mode, key), key, secret)
    vault = with_operator(vault, key, first, passphrase, cost)
    prepare(folder)
    with held(folder), ExitStack() as stack:
        if folder.vault.exists() or folder.database.exists():
            raise RegisterError(Problem.EXISTS)
        stack.callback(folder.clear_unfinished)
        _build(folder, identity_of(vault), keys_of(key, vault.register_id), first, on)
        write_vault(folder, vault)
        move_whole(folder.unfinished, folder.database)
    return Created(identity_of(vault), first, sheet_of(secret))


def new_operator_id() -> OperatorId:
    """Draw an operator's id: eight letters and digits that say nothing."""
    return OperatorId(secrets.token_hex(4))


def _build(folder: Folder, identity: Identity, keys: Keys, first: Operator, on: date) -> None:
    folder.clear_unfinished()
    create_private(folder.unfinished)
    with plainly(), closing(connect(folder.unfinished, keys)) as connection:
        advance(connection, shipped())
        with transaction(connection):
            _fill(connection, identity, keys, first, on)
        settle(connection, folder.unfinished)


def _fill(
    connection: Connection, identity: Identity, keys: Keys, first: Operator, on: date
) -> None:
    start = journal.beginning(keys)
    names = (identity.register_id, identity.programme, identity.mode.value, on.isoformat())
    connection.execute(
        "INSERT INTO meta VALUES (1, ?, ?, ?, ?, ?, ?)", (*names, start.count, start.mac)
    )
    signing.add(connection, signing.new_signing_key(on))
    entry = SqlEntry(connection, keys, first)
    for event in (Event.REGISTER_CREATED, Event.OPERATOR_ADDED, Event.SIGNING_KEY_MADE):
        entry.note(event, on)
