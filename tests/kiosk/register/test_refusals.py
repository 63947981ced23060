"""What gets in a register's way is said in three plain sentences, and nothing is lost by it."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.access import WrongPassphrase
from kiosk.ports import Mode
from kiosk.register import (
    Created,
    Nothing,
    Problem,
    Register,
    RegisterError,
    Standing,
    create,
    open_with,
    standing,
)
from kiosk.register.refusals import _SENTENCES
from tests.kiosk.register.sample import (
    BORN,
    PASSPHRASE,
    PROGRAMME,
    TODAY,
    enrolled,
    found,
    fresh,
    opened,
)

ROOT = Path(__file__).parents[3]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "register"


@pytest.fixture
def created(folder: Path) -> Created:
    return found(folder)


def refused(folder: Path, created: Created) -> Problem:
    with pytest.raises(RegisterError) as caught:
        opened(folder, created)
    return caught.value.problem


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 0x40
    path.write_bytes(content)


@pytest.mark.parametrize("problem", list(Problem))
def test_every_refusal_is_three_plain_sentences(problem: Problem) -> None:
    error = RegisterError(problem)
    for sentence in (error.happened, error.safe, error.do):
        assert sentence.endswith(".")
        assert len(sentence) <= 100
    assert "sqlite" not in str(error).lower()


def test_every_refusal_says_what_happened_in_its_own_words() -> None:
    assert len({happened for happened, _, _ in _SENTENCES.values()}) == len(Problem)


def test_a_wrong_passphrase_is_an_answer_and_not_a_fault(folder: Path, created: Created) -> None:
    answer = open_with(
        folder, created.operator.id, "nine lemons in a bowl", programme=None, mode=None, on=TODAY
    )
    assert answer == WrongPassphrase()
    opened(folder, created).close()


def test_an_empty_folder_has_no_register(folder: Path, tmp_path: Path) -> None:
    assert standing(folder) == Nothing()
    answer = found(tmp_path / "another")
    assert refused(folder, answer) is Problem.NO_REGISTER


def test_a_second_set_up_leaves_the_first_register_alone(folder: Path, created: Created) -> None:
    before = (folder / "vault.json").read_bytes()
    with pytest.raises(RegisterError) as caught:
        found(folder)
    assert caught.value.problem is Problem.EXISTS
    assert (folder / "vault.json").read_bytes() == before
    opened(folder, created).close()


def test_a_missing_vault_is_named(folder: Path, created: Created) -> None:
    (folder / "vault.json").unlink()
    assert refused(folder, created) is Problem.VAULT_MISSING
    with pytest.raises(RegisterError):
        standing(folder)


def test_a_missing_register_is_named(folder: Path, created: Created) -> None:
    (folder / "register.db").unlink()
    assert refused(folder, created) is Problem.DATABASE_MISSING


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"version": 1}', b"\xff\xfe", b" " * (1 << 20) + b"{}"]
)
def test_a_damaged_vault_is_named(folder: Path, created: Created, content: bytes) -> None:
    (folder / "vault.json").write_bytes(content)
    assert refused(folder, created) is Problem.VAULT_DAMAGED


def test_a_vault_of_a_newer_version_is_refused(folder: Path, created: Created) -> None:
    path = folder / "vault.json"
    path.write_bytes(path.read_bytes().replace(b'"version": 1', b'"version": 2'))
    assert refused(folder, created) is Problem.VAULT_NEWER


def found_out(folder: Path, created: Created) -> bool:
    """Say whether damage is noticed, at the latest by the check of the whole file."""
    try:
        with opened(folder, created) as register:
            return not register.sound()
    except RegisterError as error:
        return error.problem is Problem.DATABASE_DAMAGED


def test_one_flipped_bit_in_any_page_is_found(folder: Path, created: Created) -> None:
    with opened(folder, created) as register:
        for number in range(30):
            enrolled(register, f"Person Number{number}")
        assert register.sound()
    path = folder / "register.db"
    whole = path.read_bytes()
    for page in range(len(whole) // 4096):
        path.write_bytes(whole)
        flip(path, page * 4096 + 2000)
        assert found_out(folder, created), page


def test_damage_that_is_read_is_a_plain_sentence(folder: Path, created: Created) -> None:
    with opened(folder, created) as register:
        enrolled(register, "Rosa Marin")
    path = folder / "register.db"
    for page in range(1, path.stat().st_size // 4096):
        flip(path, page * 4096 + 100)
    assert refused(folder, created) is Problem.DATABASE_DAMAGED


def test_a_damaged_first_page_is_a_plain_sentence(folder: Path, created: Created) -> None:
    flip(folder / "register.db", 200)
    assert refused(folder, created) is Problem.DATABASE_DAMAGED


def test_a_damaged_beginning_may_be_another_registers(folder: Path, created: Created) -> None:
    flip(folder / "register.db", 3)
    assert refused(folder, created) is Problem.NOT_TOGETHER


@pytest.mark.parametrize("keep", [0, 100, 4096, 5000, -4096])
def test_a_truncated_register_is_damaged(folder: Path, created: Created, keep: int) -> None:
    path = folder / "register.db"
    path.write_bytes(path.read_bytes()[:keep])
    assert refused(folder, created) is Problem.DATABASE_DAMAGED


def test_the_vault_of_another_register_does_not_fit(
    folder: Path, created: Created, tmp_path: Path
) -> None:
    other = found(tmp_path / "other")
    (folder / "vault.json").write_bytes((tmp_path / "other" / "vault.json").read_bytes())
    assert refused(folder, other) is Problem.NOT_TOGETHER


def test_another_programmes_register_is_refused(folder: Path, created: Created) -> None:
    with pytest.raises(RegisterError) as caught:
        open_with(
            folder, created.operator.id, PASSPHRASE, programme="shelbyville", mode=None, on=TODAY
        )
    assert caught.value.problem is Problem.OTHER_PROGRAMME


@pytest.mark.parametrize(
    ("made", "wanted"), [(Mode.PRACTICE, Mode.REAL), (Mode.REAL, Mode.PRACTICE)]
)
def test_practice_and_real_never_open_each_others_register(
    folder: Path, made: Mode, wanted: Mode
) -> None:
    created = found(folder, made)
    with pytest.raises(RegisterError) as caught:
        open_with(
            folder, created.operator.id, PASSPHRASE, programme=PROGRAMME, mode=wanted, on=TODAY
        )
    assert caught.value.problem is Problem.OTHER_MODE


def test_only_one_process_has_the_register_open(folder: Path, created: Created) -> None:
    with opened(folder, created) as register:
        assert refused(folder, created) is Problem.IN_USE
        enrolled(register, "Rosa Marin")
    opened(folder, created).close()


def test_a_programme_that_keeps_addresses_is_refused_before_anything_is_made(
    folder: Path,
) -> None:
    with pytest.raises(RegisterError) as caught:
        create(
            folder,
            programme=PROGRAMME,
            retained={"name", "birth_date", "address"},
            mode=Mode.PRACTICE,
            operator="Sam Supervisor",
            passphrase=PASSPHRASE,
            on=TODAY,
        )
    assert caught.value.problem is Problem.NO_PLACE
    assert not folder.exists()


def test_a_set_up_cut_short_before_the_vault_counts_as_empty(
    folder: Path, created: Created
) -> None:
    (folder / "register.db").rename(folder / "register.db.new")
    (folder / "vault.json").unlink()
    assert standing(folder) == Nothing()
    found(folder)
    assert sorted(path.name for path in folder.iterdir()) == [
        "register.db",
        "register.lock",
        "vault.json",
    ]


def test_a_set_up_cut_short_after_the_vault_heals(folder: Path, created: Created) -> None:
    (folder / "register.db").rename(folder / "register.db.new")
    assert isinstance(standing(folder), Standing)
    opened(folder, created).close()
    assert not (folder / "register.db.new").exists()


def test_files_are_for_their_owner_alone(folder: Path) -> None:
    with fresh(folder) as register:
        enrolled(register, "Rosa Marin")
        assert folder.stat().st_mode & 0o777 == 0o700
        modes = {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}
    assert set(modes.values()) == {0o600}, modes


def in_trouble(trouble: str, action: str, folder: Path, operator: str = "") -> list[str]:
    done = subprocess.run(
        [sys.executable, "-m", f"{__package__}.in_trouble", trouble, action, folder, operator],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


def open_the_way(path: Path) -> None:
    """Let a process without rights reach the folder, as pytest's own are private."""
    for parent in [path, *path.parents][:-2]:
        parent.chmod(parent.stat().st_mode | 0o055)


def test_a_folder_that_may_not_be_written_is_named(folder: Path, created: Created) -> None:
    open_the_way(folder)
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)
    assert in_trouble("read-only", "open", folder, created.operator.id)[0] == Problem.READ_ONLY


def test_set_up_in_a_folder_that_may_not_be_written_is_named(tmp_path: Path) -> None:
    open_the_way(tmp_path)
    tmp_path.chmod(0o555)
    said = in_trouble("read-only", "create", tmp_path / "new")
    tmp_path.chmod(0o755)
    assert said == [Problem.READ_ONLY, "[]"]


def test_set_up_on_a_full_disk_leaves_no_half_register(folder: Path) -> None:
    said = in_trouble("small-disk", "create", folder)
    assert said[0] == Problem.DISK_FULL
    assert "register.db" not in said[1]
    assert "vault.json" not in said[1]


def test_a_full_disk_loses_nothing_and_work_goes_on_with_room(
    folder: Path, created: Created
) -> None:
    said = in_trouble("small-disk", "enrol", folder, created.operator.id)
    assert said == [Problem.DISK_FULL, "Intact"]


def test_a_failing_disk_loses_nothing(folder: Path, created: Created) -> None:
    said = in_trouble("failing-disk", "enrol", folder, created.operator.id)
    assert said == [Problem.DISK_FAILED, "Intact"]


def test_no_sentence_and_no_repr_names_a_resident(folder: Path) -> None:
    with fresh(folder) as register:
        enrolled(register, "Rosa Marin")
        assert isinstance(register, Register)
        for shown in (repr(register), repr(register.matches("Rosa Marin", BORN))):
            assert "Rosa" not in shown
            assert "1990" not in shown
