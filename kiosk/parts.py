"""What stands behind the passphrase: the register, its keys, the cards, the printer, put together.

Rule: only `kiosk.station` uses it, and loads it late: who can sign in is known without it.
"""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk import credential
from kiosk.access import (
    Operator,
    OperatorId,
    PassphraseProblem,
    Role,
    WrongPassphrase,
    read_passphrase,
)
from kiosk.calibration_parts import (
    Calibrations,
    DesignSample,
    calibration_desk,
    in_place,
)
from kiosk.chosen_printer import ChosenPrinter
from kiosk.day_parts import event_desk
from kiosk.desk import Desk
from kiosk.errors import BugError
from kiosk.isolation import Seal
from kiosk.ports import Clock, Mode, Printer
from kiosk.printer_parts import against_spool, paper_from_outside
from kiosk.programme import Programme, text
from kiosk.readiness import Machine, Premises
from kiosk.register import Days, Register, confirm, create, sign_in, write_whole
from kiosk.trust import VERSION, TrustList, marked_programme, trusted, write_trust
from kiosk.workplace import PRACTICE_PASSPHRASE, RecoverySheet, SetUpPlan
from printing.card import DesignedCards

_INVENTED = Operator(OperatorId("practice"), "Practice supervisor", Role.SUPERVISOR)


def set_up(
    folder: Path, mode: Mode, programme: Programme, plan: SetUpPlan, today: date
) -> RecoverySheet:
    """Make vault, register and first operator; give the recovery sheet once."""
    from printing.paper.recovery import recovery_sheet  # noqa: PLC0415  # once in a register's life

    passphrase = read_passphrase(plan.passphrase)
    if isinstance(passphrase, PassphraseProblem):
        raise BugError("set-up was asked for with a passphrase that was never checked")
    created = create(
        folder,
        programme=programme.id,
        retained=_columns(programme),
        mode=mode,
        operator=plan.operator,
        passphrase=passphrase,
        on=today,
    )
    words = created.recovery.words
    pdf = recovery_sheet(
        words,
        created.recovery.qr_text,
        text(programme.title, "en"),
        created.identity.register_id.hex(),
        today,
        practice=mode is Mode.PRACTICE,
    )
    return RecoverySheet(words, pdf)


def desk(
    folder: Path,
    mode: Mode,
    programme: Programme,
    register: Register,
    *,
    clock: Clock,
    seal: Seal,
    printer: Printer | None,
) -> Desk:
    """Put one operator's desk together; the newest signing key signs. Renews the trust list."""
    newest = register.signing_keys()[-1]
    key = Ed25519PrivateKey.from_private_bytes(newest.private)
    trust = _trust(programme, register, mode, clock.today())
    write_whole(folder / "trust.json", write_trust(trust))
    queue, kept = printer or _chosen(folder, mode), Calibrations(folder)
    spool, aim = partial(against_spool, folder), lambda: kept.of(queue.name)
    paper = partial(paper_from_outside, folder)
    premises = Premises(Machine(), folder, seal, queue, clock, spool, paper, aim)
    colleagues, identify = _colleagues(register, mode), _identify(register, mode)
    books, sample = Days(register), DesignSample(programme.card.design, mode)
    day = event_desk(
        register,
        programme,
        mode,
        premises,
        books=books,
        calibration=calibration_desk(queue, kept, books, sample, clock),
        colleagues=colleagues,
        identify=identify,
    )
    return Desk(
        programme=programme,
        operator=register.operator,
        mode=mode,
        clock=clock,
        books=register,
        tickets=register,
        sign=partial(credential.sign, key=key, key_id=newest.key_id),
        trust=trust,
        cards=DesignedCards(),
        printer=in_place(queue, kept),
        day=day,
        close=register.close,
        colleagues=colleagues,
        identify=identify,
    )


def unlock(
    desk: Desk, register: Register, operator: OperatorId, passphrase: str
) -> Operator | WrongPassphrase:
    """Check who stands there. Another operator than before takes the desk over as it stands."""
    if operator == register.operator.id:
        return confirm(register, operator, passphrase)
    who = sign_in(register, operator, passphrase, desk.clock.today())
    if isinstance(who, Operator):
        desk.hand_on(who, _colleagues(register, desk.mode))
    return who


def _chosen(folder: Path, mode: Mode) -> ChosenPrinter:
    printer = ChosenPrinter(folder, mode)
    printer.clear()
    return printer


def _colleagues(register: Register, mode: Mode) -> tuple[Operator, ...]:
    """Tell who else may sign. Practice has an invented supervisor."""
    if mode is Mode.PRACTICE:
        return (_INVENTED,)
    return tuple(one for one in register.vault.operators if one.id != register.operator.id)


def _identify(
    register: Register, mode: Mode
) -> Callable[[OperatorId, str], Operator | WrongPassphrase]:
    """Check a colleague's passphrase against their own key slot; practice has one for all."""
    if mode is Mode.PRACTICE:
        return lambda _who, said: _INVENTED if said == PRACTICE_PASSPHRASE else WrongPassphrase()
    return partial(confirm, register)


def _trust(programme: Programme, register: Register, mode: Mode, today: date) -> TrustList:
    """List the register's public keys: the file that partners are given."""
    return TrustList(
        version=VERSION,
        programme=marked_programme(programme.id, mode),
        city=programme.city,
        issued_on=today,
        keys=tuple(
            trusted(Ed25519PublicKey.from_public_bytes(key.public), key.created_on)
            for key in register.signing_keys()
        ),
    )


def _columns(programme: Programme) -> frozenset[str]:
    """Name the register's columns that the programme's retained fields need."""
    names = {"given_name": "name", "surnames": "name"}
    return frozenset(names.get(field, field) for field in programme.fields.retained())
