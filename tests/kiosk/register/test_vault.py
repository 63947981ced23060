"""The vault: a key slot for each operator, one for the recovery words, none for anybody else."""

import secrets
from datetime import date
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.access import (
    NotAllowed,
    Operator,
    OperatorId,
    Passphrase,
    Role,
    WrongPassphrase,
)
from kiosk.issuance import Event
from kiosk.register import (
    Cost,
    Problem,
    RecoverySheet,
    Register,
    RegisterError,
    Standing,
    add_operator,
    change_passphrase,
    confirm,
    open_with,
    open_with_recovery,
    renew_recovery,
    sign_in,
    standing,
)
from kiosk.register.recovery import RecoverySecret, read_recovery, sheet_of
from kiosk.register.vault import RECOVERY, Vault
from tests.kiosk.register.sample import CHEAP, PASSPHRASE, PROGRAMME, TODAY, found, opened

OTHER = Passphrase("eleven quiet harbours")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "register"


def try_open(
    folder: Path, operator: OperatorId, passphrase: str, on: date = TODAY
) -> Register | WrongPassphrase:
    return open_with(folder, operator, passphrase, programme=PROGRAMME, mode=None, on=on)


def test_by_default_a_guess_costs_64_mebibytes_and_three_passes() -> None:
    assert Cost() == Cost(memory=65536, passes=3, lanes=1)


def test_the_folder_says_who_can_sign_in_without_a_key(folder: Path) -> None:
    created = found(folder)
    stands = standing(folder)
    assert isinstance(stands, Standing)
    assert stands.operators == (created.operator,)
    assert created.operator.role is Role.SUPERVISOR


def test_each_operator_has_a_passphrase_of_their_own(folder: Path) -> None:
    created = found(folder)
    with opened(folder, created) as register:
        cleo = add_operator(register, "Cleo", Role.CLERK, OTHER, on=TODAY, cost=CHEAP)
    assert isinstance(cleo, Operator)
    assert try_open(folder, cleo.id, PASSPHRASE) == WrongPassphrase()
    register_of_cleo = try_open(folder, cleo.id, OTHER)
    assert isinstance(register_of_cleo, Register)
    with register_of_cleo as register:
        assert register.operator == cleo
        refused = add_operator(register, "Another", Role.CLERK, OTHER, on=TODAY, cost=CHEAP)
        assert refused == NotAllowed()
        assert renew_recovery(register, on=TODAY) == NotAllowed()


def test_a_changed_passphrase_replaces_the_old_one(folder: Path) -> None:
    created = found(folder)
    with opened(folder, created) as register:
        wrong = change_passphrase(register, "not the old one", OTHER, on=TODAY, cost=CHEAP)
        assert wrong == WrongPassphrase()
        change_passphrase(register, PASSPHRASE, OTHER, on=TODAY, cost=CHEAP)
    assert try_open(folder, created.operator.id, PASSPHRASE) == WrongPassphrase()
    again = try_open(folder, created.operator.id, OTHER)
    assert isinstance(again, Register)
    again.close()


def test_the_open_register_is_handed_to_another_operator(folder: Path) -> None:
    with opened(folder, found(folder)) as register:
        sam = register.operator
        cleo = add_operator(register, "Cleo", Role.CLERK, OTHER, on=TODAY, cost=CHEAP)
        assert isinstance(cleo, Operator)
        assert sign_in(register, cleo.id, PASSPHRASE, TODAY) == WrongPassphrase()
        assert register.operator == sam
        assert sign_in(register, cleo.id, OTHER, TODAY) == cleo
        assert register.operator == cleo
        last = register.connection.execute(
            "SELECT event, actor FROM journal ORDER BY sequence DESC LIMIT 1"
        ).fetchone()
        assert last == (Event.SIGNED_IN, cleo.id)


def test_a_second_look_signs_nobody_in(folder: Path) -> None:
    with opened(folder, found(folder)) as register:
        head = register.head()
        assert confirm(register, register.operator.id, PASSPHRASE) == register.operator
        assert confirm(register, register.operator.id, OTHER) == WrongPassphrase()
        assert confirm(register, OperatorId("nobody"), PASSPHRASE) == WrongPassphrase()
        assert register.head() == head


def test_the_recovery_words_open_the_register_as_typed_or_scanned(folder: Path) -> None:
    created = found(folder)
    words = created.recovery.words
    assert len(words) == 24
    numbered = "\n".join(f"{n}. {word.title()}" for n, word in enumerate(words, 1))
    for text in (" ".join(words), created.recovery.qr_text, numbered):
        register = open_with_recovery(folder, text, programme=None, mode=None, on=TODAY)
        assert isinstance(register, Register)
        with register:
            assert register.operator == RECOVERY


def test_wrong_recovery_words_open_nothing(folder: Path) -> None:
    created = found(folder)
    swapped = (*created.recovery.words[1::-1], *created.recovery.words[2:])
    other = sheet_of(RecoverySecret(secrets.token_bytes(32))).qr_text
    for text in ("", "abandon " * 24, " ".join(swapped) + " x", other):
        answer = open_with_recovery(folder, text, programme=None, mode=None, on=TODAY)
        assert answer == WrongPassphrase()


def test_renewed_words_replace_the_old_sheet(folder: Path) -> None:
    created = found(folder)
    with opened(folder, created) as register:
        sheet = renew_recovery(register, on=TODAY)
    assert isinstance(sheet, RecoverySheet)
    old = open_with_recovery(folder, created.recovery.qr_text, programme=None, mode=None, on=TODAY)
    assert old == WrongPassphrase()
    new = open_with_recovery(folder, sheet.qr_text, programme=None, mode=None, on=TODAY)
    assert isinstance(new, Register)
    new.close()


@settings(max_examples=50)
@given(st.binary(min_size=32, max_size=32))
def test_every_secret_is_read_back_from_its_words(secret: bytes) -> None:
    sheet = sheet_of(RecoverySecret(secret))
    assert read_recovery(sheet.qr_text) == secret
    assert set(sheet.qr_text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ ")


def test_the_words_and_the_key_are_in_no_file(folder: Path) -> None:
    created = found(folder)
    with opened(folder, created) as register:
        secret = read_recovery(created.recovery.qr_text)
        assert secret is not None
        kept = b"".join(path.read_bytes() for path in folder.iterdir()).lower()
        for hidden in (secret, secret.hex().encode(), register.data_key, register.keys.database):
            assert hidden.lower() not in kept
        assert " ".join(created.recovery.words).encode() not in kept
        assert PASSPHRASE.encode() not in kept


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("role", Role.CUSTODIAN),
        ("name", "Somebody Else"),
        ("cost", Cost(memory=16, passes=1, lanes=1)),
        ("salt", bytes(16)),
        ("wrapped", bytes(60)),
    ],
)
def test_an_altered_slot_opens_nothing(folder: Path, field: str, value: object) -> None:
    created = found(folder)
    path = folder / "vault.json"
    vault = msgspec.json.decode(path.read_bytes(), type=Vault)
    slots = tuple(
        slot if slot.id != created.operator.id else msgspec.structs.replace(slot, **{field: value})
        for slot in vault.slots
    )
    path.write_bytes(msgspec.json.encode(msgspec.structs.replace(vault, slots=slots)))
    assert try_open(folder, created.operator.id, PASSPHRASE) == WrongPassphrase()


def test_an_altered_check_value_is_damage_and_not_a_wrong_passphrase(folder: Path) -> None:
    created = found(folder)
    path = folder / "vault.json"
    vault = msgspec.json.decode(path.read_bytes(), type=Vault)
    path.write_bytes(msgspec.json.encode(msgspec.structs.replace(vault, check=bytes(32))))
    with pytest.raises(RegisterError) as caught:
        opened(folder, created)
    assert caught.value.problem is Problem.VAULT_DAMAGED


@pytest.mark.parametrize("field", ["memory", "passes", "lanes"])
def test_a_vault_that_would_eat_the_machine_is_refused(folder: Path, field: str) -> None:
    created = found(folder)
    path = folder / "vault.json"
    content = msgspec.json.decode(path.read_bytes())
    content["slots"][0]["cost"][field] = 4_000_000_000
    path.write_bytes(msgspec.json.encode(content))
    with pytest.raises(RegisterError) as caught:
        opened(folder, created)
    assert caught.value.problem is Problem.VAULT_DAMAGED


def test_the_signing_key_is_made_at_set_up_and_stays(folder: Path) -> None:
    created = found(folder)
    with opened(folder, created) as register:
        (key,) = register.signing_keys()
    with opened(folder, created) as register:
        assert register.signing_keys() == (key,)
    assert (len(key.key_id), len(key.private), len(key.public)) == (8, 32, 32)
    assert key.private.hex() not in repr(key)
    assert repr(key.private) not in repr(key)


@pytest.mark.parametrize("name", ["vault.json", "trust.json"])
def test_a_file_whose_replacement_was_cut_short_stays_and_the_half_one_goes(
    folder: Path, name: str
) -> None:
    created = found(folder)
    half = folder / f".{name}.0a1b2c3d"
    half.write_bytes(b'{"half": ')
    with opened(folder, created):
        assert not half.exists()
        assert (folder / "vault.json").exists()
