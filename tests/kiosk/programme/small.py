"""The smallest useful programme, as text to be spoiled line by line."""

from pathlib import Path

SMALL = """\
id = "small"
title = { en = "Small Card", es = "Tarjeta" }
city = "Smallville"
languages = ["en", "es"]

[[class]]
id = "young"
title = "Young"
from_age = 14
to_age = 17
validity = { years = 2, ends_on_birthday = 18 }
fee_cents = 500
variant = "plain"
source = "Ordinance 1"
confirmed = true

[[class]]
id = "adult"
title = "Adult"
from_age = 18
validity = "never expires"
fee_cents = 1000
variant = "plain"
source = "Ordinance 1"
confirmed = true

[fields.given_name]
ask = "required"
printed = true
source = "Ordinance 2"
confirmed = true

[fields.surnames]
ask = "optional"
printed = true
source = "Ordinance 2"
confirmed = true

[fields.birth_date]
ask = "required"
printed = true
source = "Ordinance 2"
confirmed = true

[fields.gender]
ask = "no"
source = "Ordinance 2"
confirmed = true

[fields.address]
ask = "optional"
printed = true
kinds = ["home", "none"]
source = "Ordinance 2"
confirmed = true

[groups]
strong = "a strong document"

[review]
serves = "one"

[[review.way]]
id = "points"
title = "Three points"
needs = [
    { points = 3, purpose = "identity" },
    { count = 1, purpose = "residency" },
]
source = "Ordinance 3"
confirmed = true

[[review.way]]
id = "strong"
title = "One strong document"
classes = ["adult"]
needs = [{ count = 1, groups = ["strong"] }]
source = "Ordinance 3"
confirmed = true

[[document]]
id = "passport"
name = "Passport"
proves = { identity = 3 }
shows = ["photo", "birth_date"]
groups = ["strong"]
source = "Ordinance 4"
confirmed = true

[[document]]
id = "resident-card"
name = "Permanent resident card"
proves = { identity = 2 }
expiry = "grace"
grace_years = 3
source = "Ordinance 4"
confirmed = true

[[document]]
id = "bill"
name = { en = "Utility bill", es = "Recibo" }
proves = { identity = 1, residency = 1 }
expiry = "none"
fresh_days = 30
look_for = ["The date", { en = "The name", es = "El nombre" }]
source = "Ordinance 4"
confirmed = false

[card]
design = "plain"
variants = ["plain"]
source = "Ordinance 5"
confirmed = true

[notice]
keeps = "Your name and birth date."
never_asks = "We never ask about immigration status."
hands_back = "Every document goes back to you."
source = "Ordinance 6"
confirmed = true
"""


def write(folder: Path, toml: str | bytes) -> Path:
    """Write a programme file named `small.toml`."""
    path = folder / "small.toml"
    path.write_bytes(toml.encode() if isinstance(toml, str) else toml)
    return path
