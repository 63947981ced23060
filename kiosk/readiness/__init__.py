"""The checks before the doors open: each a plain answer, with what to do where it is not well.

Rule: looking changes nothing, needs no secret and holds no person.
"""

from kiosk.readiness.checks import Known, Premises
from kiosk.readiness.finding import Check, Finding, Level, Outcome
from kiosk.readiness.machine import Machine

__all__ = ["Check", "Finding", "Known", "Level", "Machine", "Outcome", "Premises"]
