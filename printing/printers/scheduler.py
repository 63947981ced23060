"""The print scheduler of this machine, over its local socket only: one question, one answer.

Rule: never a network address, never a temporary file, never a wait without a limit. A scheduler
that is away, silent or unreadable is the value `Silent`; it may be back at the next question.
Written out instead of using pycups: libcups waits a minute for a silent scheduler (measured: 61 s),
reads server addresses from the environment, and has no wheel, so that every newcomer would need a
compiler.
"""

import os
import pwd
import socket
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from http.client import HTTPConnection, HTTPException, HTTPResponse
from pathlib import Path
from typing import Final

from printing.printers.ipp import Answer, Attribute, Tag, answer, request

SOCKET: Final = Path("/run/cups/cups.sock")
"""Where Debian's and Ubuntu's scheduler listens."""

PATIENCE: Final = 0.4
"""Seconds to wait for an answer about a job: two fit into the port's second."""

SENDING_PATIENCE: Final = 10.0
"""Seconds to wait for the scheduler to take a card's bytes."""

_MOST: Final = 4 * 1024 * 1024  # bytes of an answer; a queue's attributes are about 100 kB


@dataclass(frozen=True, slots=True)
class Silent:
    """No answer in time, or none that could be read."""


@dataclass(frozen=True, slots=True)
class Scheduler:
    """A print scheduler behind a local socket."""

    path: Path = SOCKET
    patience: float = PATIENCE

    def ask(
        self,
        operation: IntEnum,
        target: Attribute,
        asked: Iterable[Attribute] = (),
        job: Iterable[Attribute] = (),
        document: bytes = b"",
    ) -> Answer | Silent:
        """Ask about `target` (a printer's or job's URI); the document follows from memory."""
        user = Attribute("requesting-user-name", Tag.NAME, (account(),))
        body = request(operation, (target, user, *asked), job) + document
        patience = SENDING_PATIENCE if document else self.patience
        reply = self._exchange("POST", "/", body, patience)
        return Silent() if reply is None else answer(reply) or Silent()

    def driver(self, queue: str) -> str:
        """Give the queue's driver description (PPD); empty when it has none."""
        reply = self._exchange("GET", f"/printers/{queue}.ppd", b"", self.patience)
        return "" if reply is None else reply.decode("utf-8", "replace")

    def process(self) -> int | None:
        """Give the number of the process at the other end; None when nobody is there.

        The kernel names who opened the socket (SO_PEERCRED, unix(7)): the scheduler itself, or
        the system's first process where that opened it and started the scheduler on demand.
        """
        try:
            with _reached(self.path, self.patience) as connection:
                peer = connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)
        except OSError:
            return None
        return int(struct.unpack("3i", peer)[0])

    def _exchange(self, method: str, path: str, body: bytes, patience: float) -> bytes | None:
        connection = _Local(self.path, patience)
        try:
            connection.request(method, path, body, _headers())
            return _content(connection.getresponse())
        except (OSError, HTTPException):
            return None
        finally:
            connection.close()


class _Local(HTTPConnection):
    """HTTP over a unix socket."""

    def __init__(self, path: Path, patience: float) -> None:
        super().__init__("localhost", timeout=patience)
        self._path, self._patience = path, patience

    def connect(self) -> None:
        """Reach the socket; an address is never looked up."""
        self.sock = _reached(self._path, self._patience)


def _reached(path: Path, patience: float) -> socket.socket:
    """Connect to a socket of this machine; OSError where nobody listens."""
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        connection.settimeout(patience)
        connection.connect(str(path))
    except OSError:
        connection.close()
        raise
    return connection


def account() -> str:
    """Name the system account this program runs under; the scheduler asks the kernel too."""
    return pwd.getpwuid(os.geteuid()).pw_name


def _headers() -> dict[str, str]:
    # The kernel tells the scheduler who is at the other end of the socket: no password.
    return {
        "Content-Type": "application/ipp",
        "Connection": "close",
        "Authorization": f"PeerCred {account()}",
    }


def _content(response: HTTPResponse) -> bytes | None:
    content = response.read(_MOST)
    return content if response.status == 200 else None
