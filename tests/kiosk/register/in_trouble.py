"""A process in trouble: it may not write, or its disk is full or fails. Prints what it met.

Run by `test_refusals` as a module, with the arguments TROUBLE ACTION FOLDER OPERATOR.
"""

import ctypes
import os
import resource
import shutil
import sys
from contextlib import suppress
from pathlib import Path

from kiosk.access import OperatorId
from kiosk.issuance import Event
from kiosk.register import Register, RegisterError, open_with
from kiosk.serial import Serial
from tests.kiosk.register.sample import (
    PASSPHRASE,
    PROGRAMME,
    TODAY,
    enrolled,
    found,
    good_card,
)

_NEW_USER_AND_MOUNTS = 0x10000000 | 0x00020000
_NOBODY = 65534


def say(words: object) -> None:
    sys.stdout.write(f"{words}\n")


def read_only(folder: Path) -> Path:
    if os.geteuid() == 0:
        os.setuid(_NOBODY)
    return folder


def small_disk(folder: Path) -> Path:
    """Mount a tmpfs of 400 KiB in a mount namespace of our own, with a copy of the folder in it."""
    libc, user, group = ctypes.CDLL(None, use_errno=True), os.geteuid(), os.getegid()
    if libc.unshare(_NEW_USER_AND_MOUNTS) != 0:
        raise OSError(ctypes.get_errno(), "unshare")
    Path("/proc/self/uid_map").write_text(f"0 {user} 1", "ascii")
    Path("/proc/self/setgroups").write_text("deny", "ascii")
    Path("/proc/self/gid_map").write_text(f"0 {group} 1", "ascii")
    disk = folder.with_name("disk")
    disk.mkdir()
    if libc.mount(b"tmpfs", str(disk).encode(), b"tmpfs", 0, b"size=400k") != 0:
        raise OSError(ctypes.get_errno(), "mount")
    if folder.exists():
        shutil.copytree(folder, disk / "register")
    return disk / "register"


def failing_disk(folder: Path) -> Path:
    """Refuse every write past 128 KiB of a file."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (128 * 1024, resource.RLIM_INFINITY))
    return folder


def fill_disk(folder: Path, blocks: int) -> None:
    """Take room (4 KiB a block) beside the register, where the disk is our own."""
    if folder.parent.name != "disk":
        return
    with (folder.parent / "filler").open("wb", buffering=0) as file, suppress(OSError):
        for _ in range(blocks):
            file.write(bytes(4096))


def opened(folder: Path, operator: str) -> Register:
    register = open_with(
        folder, OperatorId(operator), PASSPHRASE, programme=PROGRAMME, mode=None, on=TODAY
    )
    assert isinstance(register, Register)
    return register


def create(folder: Path, operator: str) -> None:
    fill_disk(folder, 1000)
    found(folder)


def open_it(folder: Path, operator: str) -> None:
    opened(folder, operator).close()


def enrol_until_refused(folder: Path, operator: str) -> None:
    """Enrol until there is no room, then see that nothing kept was lost and nothing half done."""
    kept: list[Serial] = []
    with opened(folder, operator) as register:
        fill_disk(folder, 20)
        try:
            enrol_many(register, kept)
        except RegisterError as refused:
            say(refused.problem)
        make_room(folder)
        good_card(register)
        assert {register.story(serial)[-1] for serial in kept} == {Event.CARD_HANDED}
        assert register.sound()
        say(type(register.verify()).__name__)


def enrol_many(register: Register, kept: list[Serial]) -> None:
    for number in range(2000):
        serial, _ = enrolled(register, f"Person Number{number}")
        kept.append(serial)


def make_room(folder: Path) -> None:
    (folder.parent / "filler").unlink(missing_ok=True)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)


def main(trouble: str, action: str, folder: str, operator: str = "") -> None:
    where = {"read-only": read_only, "small-disk": small_disk, "failing-disk": failing_disk}[
        trouble
    ](Path(folder))
    work = {"create": create, "open": open_it, "enrol": enrol_until_refused}[action]
    try:
        work(where, operator)
    except RegisterError as refused:
        say(refused.problem)
        say(sorted(path.name for path in where.glob("*")))


if __name__ == "__main__":
    main(*sys.argv[1:])
