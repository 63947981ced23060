"""What may not be left when a day is over: nothing open, nothing amiss, nothing of a card.

Rule: every finding here has a planted case of its own.
"""

from kiosk.register import RegisterError
from tests.drills.cuts.audit import Audit, Told
from tests.drills.cuts.score import Hit
from tests.drills.cuts.table import Place


def left_at_rest(here: Place, told: Told, last: Hit) -> list[str]:
    """List what the `last` run left; the printer stands still and was cleared."""
    with here.open(whole=False) as register:
        findings = Audit(register, here.world(), told, at_rest=True).findings()
    if not _opens_whole(here):
        findings.append("the register is not whole")
    if here.corner.residue(remembered=True):
        findings.append("something is left in the spool")
    if last.status != 0:
        findings.append("the last run did not end")
    return findings


def _opens_whole(here: Place) -> bool:
    """Open the register as the program does, which looks at all of it."""
    try:
        here.open().close()
    except RegisterError:
        return False
    return True
