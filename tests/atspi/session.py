"""A login session of our own with its accessibility bus: what a screen reader finds on a machine.

The session bus starts the accessibility bus by itself when somebody asks for it, as it does on a
real desktop; all of it ends with the session.
"""

import os
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from jeepney import DBusAddress

from tests.atspi.bus import PATIENCE, connected
from tests.journeys.real_window import require

_LAUNCHER = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
_STATUS = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status")


@dataclass(frozen=True, slots=True)
class Session:
    """What a program needs to be seen by a screen reader, and where the reader connects."""

    environment: Mapping[str, str]
    accessibility: str


@contextmanager
def accessible_session(environment: Mapping[str, str]) -> Iterator[Session]:
    """Start a session bus on this display and tell it that a screen reader is running."""
    require("dbus-daemon")
    daemon, address = _start(environment)
    try:
        with connected(address) as session:
            (accessibility,) = session.call(_LAUNCHER, "GetAddress")
            for told in ("IsEnabled", "ScreenReaderEnabled"):
                session.write(_STATUS, told, "b", True)
        yield Session({**environment, "DBUS_SESSION_BUS_ADDRESS": address}, accessibility)
    finally:
        daemon.terminate()
        daemon.wait(PATIENCE)


def _start(environment: Mapping[str, str]) -> "tuple[subprocess.Popen[bytes], str]":
    read, write = os.pipe()
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--print-address={write}"]
    daemon = subprocess.Popen(command, env=environment, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read, "rb") as ready:
        address = ready.readline().decode().strip()
    assert address, "dbus-daemon did not start."
    return daemon, address
