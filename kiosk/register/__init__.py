"""The register: cards and their holders' retained fields, in one encrypted file beside its vault.

Rule: the only importer of sqlcipher3 and the only place with SQL. Nobody is in it who did not get a
card in their hands. Its rooms load when they are first asked for: the sign-in screen needs only to
know who can sign in, and must not wait for the database and the cryptography.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kiosk.register.clock import ClockSigning, NotBehind, accept_clock
    from kiosk.register.days import Days
    from kiosk.register.folder import default_folder, write_whole
    from kiosk.register.founding import RETAINABLE, Created, create
    from kiosk.register.journal import Broken, Head, Intact
    from kiosk.register.opening import open_with, open_with_recovery
    from kiosk.register.operators import (
        add_operator,
        change_passphrase,
        confirm,
        renew_recovery,
        sign_in,
    )
    from kiosk.register.presence import Nothing, Standing, standing
    from kiosk.register.recovery import RecoverySheet
    from kiosk.register.refusals import Problem, RegisterError, on_disk
    from kiosk.register.register import Register
    from kiosk.register.signing import SigningKey
    from kiosk.register.vault import RECOVERY, Cost, Identity
    from kiosk.register.wholeness import is_whole

__all__ = [
    "RECOVERY",
    "RETAINABLE",
    "Broken",
    "ClockSigning",
    "Cost",
    "Created",
    "Days",
    "Head",
    "Identity",
    "Intact",
    "NotBehind",
    "Nothing",
    "Problem",
    "RecoverySheet",
    "Register",
    "RegisterError",
    "SigningKey",
    "Standing",
    "accept_clock",
    "add_operator",
    "change_passphrase",
    "confirm",
    "create",
    "default_folder",
    "is_whole",
    "on_disk",
    "open_with",
    "open_with_recovery",
    "renew_recovery",
    "sign_in",
    "standing",
    "write_whole",
]

_ROOMS = {
    "clock": ("ClockSigning", "NotBehind", "accept_clock"),
    "days": ("Days",),
    "folder": ("default_folder", "write_whole"),
    "founding": ("RETAINABLE", "Created", "create"),
    "journal": ("Broken", "Head", "Intact"),
    "opening": ("open_with", "open_with_recovery"),
    "operators": (
        "add_operator",
        "change_passphrase",
        "confirm",
        "renew_recovery",
        "sign_in",
    ),
    "presence": ("Nothing", "Standing", "standing"),
    "recovery": ("RecoverySheet",),
    "refusals": ("Problem", "RegisterError", "on_disk"),
    "register": ("Register",),
    "signing": ("SigningKey",),
    "vault": ("RECOVERY", "Cost", "Identity"),
    "wholeness": ("is_whole",),
}


def __getattr__(name: str) -> Any:
    """Load the room that holds `name` (PEP 562)."""
    for room, names in _ROOMS.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{room}"), name)
    raise AttributeError(name)
