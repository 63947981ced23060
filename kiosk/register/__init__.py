"""The register: cards and their holders' retained fields, in one encrypted file beside its vault.

Rule: the only importer of sqlcipher3 and the only place with SQL. Nobody is in it who did not get a
card in their hands.
"""

from kiosk.register.folder import default_folder
from kiosk.register.founding import RETAINABLE, Created, create
from kiosk.register.journal import Broken, Head, Intact
from kiosk.register.keys import Cost
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
from kiosk.register.refusals import Problem, RegisterError
from kiosk.register.register import Register
from kiosk.register.signing import SigningKey
from kiosk.register.vault import Identity

__all__ = [
    "RETAINABLE",
    "Broken",
    "Cost",
    "Created",
    "Head",
    "Identity",
    "Intact",
    "Nothing",
    "Problem",
    "RecoverySheet",
    "Register",
    "RegisterError",
    "SigningKey",
    "Standing",
    "add_operator",
    "change_passphrase",
    "confirm",
    "create",
    "default_folder",
    "open_with",
    "open_with_recovery",
    "renew_recovery",
    "sign_in",
    "standing",
]
