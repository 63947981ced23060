"""What the machine says about itself under /proc, /sys and /dev. Rule: read only, names no one.

A file that is missing or cannot be read is answered as if there were nothing there: a container
or another kernel may not have it.
"""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from shutil import disk_usage
from typing import Final

_FIRST_PERSON, _LAST_PERSON = 1000, 60_000
"""Accounts of people, by the usual convention of /etc/login.defs (UID_MIN, UID_MAX)."""
_IN_MEMORY: Final = "/dev/zram"
_SPEAKER: Final = ("usr/bin", "usr/local/bin")
_MODULES: Final = ("usr/lib", "usr/lib64", "usr/lib/*", "usr/libexec", "usr/local/lib")
"""Where distributions put what speech-dispatcher speaks with."""
_SERVERS: Final = ("pulse/native", "pipewire-0")
"""Where PulseAudio and PipeWire listen, in the folder of a login."""


@dataclass(frozen=True, slots=True)
class Battery:
    """How full, in per cent, and whether it is giving power now."""

    percent: int
    discharging: bool


@dataclass(frozen=True, slots=True)
class Machine:
    """One Linux machine, seen from `root`; tests give a folder that looks like one."""

    root: Path = Path("/")

    def free_megabytes(self, folder: Path) -> int:
        """Tell the room on the disk of a folder, or of the nearest one above that exists."""
        while not folder.exists() and folder != folder.parent:
            folder = folder.parent
        return disk_usage(folder).free // 1_000_000

    def battery(self) -> Battery | None:
        """Read the first battery; None where there is none."""
        for supply in self._entries("sys/class/power_supply"):
            percent = self._text(supply / "capacity")
            if self._text(supply / "type") == "Battery" and percent.isdecimal():
                return Battery(int(percent), self._text(supply / "status") == "Discharging")
        return None

    def swaps(self) -> tuple[str, ...]:
        """Name the swap devices that are on and not themselves in memory."""
        lines = self._text(self.root / "proc/swaps").splitlines()[1:]
        names = (line.split()[0] for line in lines if line.strip())
        return tuple(name for name in names if not name.startswith(_IN_MEMORY))

    def pipes_dumps(self) -> bool:
        """Say whether crashes of programs are handed to a recorder (core(5), core_pattern)."""
        return self._text(self.root / "proc/sys/kernel/core_pattern").startswith("|")

    def other_people(self) -> int:
        """Count other people's accounts that have a program running now."""
        owners = {self._owner(entry) for entry in self._entries("proc") if entry.name.isdecimal()}
        people = {one for one in owners if _FIRST_PERSON <= one < _LAST_PERSON}
        return len(people - {os.getuid()})

    def removable(self) -> tuple[str, ...]:
        """Name the sticks, cards and USB disks that have something in them."""
        return tuple(
            device.name
            for device in self._entries("sys/block")
            if self._text(device / "size") not in {"", "0"} and self._is_removable(device)
        )

    def has_camera(self) -> bool:
        """Say whether the kernel knows a camera."""
        return bool(self._entries("sys/class/video4linux"))

    def has_voice(self) -> bool:
        """Say whether speech-dispatcher is installed, and what our settings speak with."""
        service = any((self.root / place / "speech-dispatcher").exists() for place in _SPEAKER)
        module = "speech-dispatcher-modules/sd_espeak-ng"
        return service and any(any(self.root.glob(f"{place}/{module}")) for place in _MODULES)

    def has_sound(self) -> bool:
        """Say whether a sound server of this login listens, or the kernel knows a sound card."""
        login = self.root / "run/user" / str(os.getuid())
        served = any((login / socket).exists() for socket in _SERVERS)
        cards = self._text(self.root / "proc/asound/cards")  # else "--- no soundcards ---"
        return served or cards[:1].isdecimal()

    def _is_removable(self, device: Path) -> bool:
        """Say whether it calls itself so, or hangs on USB (its link leads through `usb1`, ...)."""
        on_usb = any(part.startswith("usb") for part in device.resolve().parts)
        return on_usb or self._text(device / "removable") == "1"

    def _entries(self, place: str) -> list[Path]:
        with suppress(OSError):
            return sorted((self.root / place).iterdir())
        return []

    def _text(self, path: Path) -> str:
        with suppress(OSError, UnicodeDecodeError):
            return path.read_text(encoding="utf-8").strip()
        return ""

    def _owner(self, entry: Path) -> int:
        with suppress(OSError):
            return entry.stat().st_uid
        return 0
