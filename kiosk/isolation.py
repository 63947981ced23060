"""The seal: the kernel refuses every network address family, and the process leaves no dump.

Applied once, before Qt or any thread starts; inherited by every child and never lifted. Only
`AF_UNIX` sockets remain (display, accessibility bus, print spooler on this machine). The refusal is
a seccomp filter (Linux man-pages, seccomp(2)); io_uring is refused too, since it can open sockets
without the `socket` system call.
"""

import ctypes
import errno
import resource
import socket
from dataclasses import dataclass

from kiosk.errors import KnownError

_PR_GET_DUMPABLE = 3
_PR_SET_DUMPABLE = 4

FAMILIES: dict[str, int] = {"inet": 2, "inet6": 10, "netlink": 16, "packet": 17}
"""The address families that are tried after sealing; the filter refuses all but `AF_UNIX`."""


@dataclass(frozen=True, slots=True)
class Seal:
    """What was found by really trying, not by remembering that the seal was asked for."""

    refused: frozenset[str]
    core_dumps: bool
    dumpable: bool

    @property
    def holds(self) -> bool:
        """No network family opens, no core file is written, no peer process may read this one."""
        return self.refused == FAMILIES.keys() and not self.core_dumps and not self.dumpable


def close_the_seal() -> Seal:
    """Seal this process for good and report what the kernel now refuses.

    Raises KnownError where the kernel or its library cannot do it: without the seal nothing starts.
    """
    _forget_dumps()
    _refuse_networks()
    seal = examine()
    if not seal.holds:
        raise _unsealed()
    return seal


def examine() -> Seal:
    """Try every family and read the dump settings, from inside this process."""
    libc = ctypes.CDLL(None, use_errno=True)
    return Seal(
        refused=frozenset(name for name, family in FAMILIES.items() if _is_refused(family)),
        core_dumps=resource.getrlimit(resource.RLIMIT_CORE)[0] != 0,
        dumpable=libc.prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0) != 0,
    )


def _is_refused(family: int) -> bool:
    try:
        socket.socket(family, socket.SOCK_DGRAM).close()
    except OSError as refusal:
        return refusal.errno == errno.EAFNOSUPPORT
    return False


def _forget_dumps() -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def _refuse_networks() -> None:
    try:
        import pyseccomp  # noqa: PLC0415  # loads the system's libseccomp, which may be missing
    except (ImportError, OSError, RuntimeError) as missing:
        raise _unsealed() from missing
    unsupported = pyseccomp.ERRNO(errno.EAFNOSUPPORT)
    filter_ = pyseccomp.SyscallFilter(pyseccomp.ALLOW)
    filter_.add_rule(unsupported, "socket", pyseccomp.Arg(0, pyseccomp.NE, socket.AF_UNIX))
    filter_.add_rule(pyseccomp.ERRNO(errno.ENOSYS), "io_uring_setup")
    filter_.load()


def _unsealed() -> KnownError:
    return KnownError(
        "This workstation could not be cut off from networks.",
        safe="Nothing was opened and nothing was written.",
        do="Install libseccomp2, or ask the person who looks after this machine.",
    )
