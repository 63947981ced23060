"""Watches one run from outside, and cuts at the chosen instant.

Rule: how long an act takes is learnt from the acts that were left in peace, so that "any instant"
falls into it on any machine.
"""

import os
import select
import signal
import time
from dataclasses import dataclass

from tests.drills.cuts.cut import Act, Cut, Moment, Power
from tests.drills.cuts.printers import Corner
from tests.drills.cuts.score import Hit

_PATIENCE = 30.0
_FIRST_GUESS = 0.003


@dataclass
class Watch:
    """One child process, watched from its first word to its death."""

    corner: Corner
    cut: Cut
    child: int
    pipe: int
    usual: dict[Act, float]
    hit: Hit
    said: bytes = b""
    began: float = 0.0
    fired: bool = False

    def to_the_end(self) -> None:
        limit = time.monotonic() + _PATIENCE
        while select.select([self.pipe], [], [], max(0.0, limit - time.monotonic()))[0]:
            if not self._heard(os.read(self.pipe, 65536)):
                break
        else:
            self.hit.wrong.append(f"the program hangs in {self.hit.act}")
            os.kill(self.child, signal.SIGKILL)
        os.close(self.pipe)
        _, status = os.waitpid(self.child, 0)
        self.hit.status = os.waitstatus_to_exitcode(status)

    def _heard(self, said: bytes) -> bool:
        *lines, self.said = (self.said + said).split(b"\n")
        for line in lines:
            self._line(*line.decode().split(" ", 1))
        return bool(said)

    def _line(self, word: str, rest: str) -> None:
        if word == "wrong":
            self.hit.wrong.append(rest)
            return
        act = Act[rest.split(maxsplit=1)[0]]
        if word == "try":
            self.hit.act, self.hit.told = act, False
            self.began = time.monotonic()
        else:
            self._learn(act)
            self.hit.told, self.hit.count = True, int(rest.split()[1])
        if not self.fired and act is self.cut.act:
            self._strike(word)

    def _learn(self, act: Act) -> None:
        took = time.monotonic() - self.began
        self.usual[act] = 0.8 * self.usual.get(act, took) + 0.2 * took

    def _strike(self, word: str) -> None:
        """Cut now, in a moment, or not at all where the victim does it by its own hand."""
        match self.cut.moment:
            case Moment.ANY if word == "try":
                time.sleep(self.cut.at * self.usual.get(self.hit.act or Act.OPEN, _FIRST_GUESS))
            case Moment.TOLD if word == "did":
                pass
            case _:
                return
        self.fired = True
        if self.cut.power is not Power.SERVICE:
            os.kill(self.child, signal.SIGKILL)
        if self.cut.power is not Power.PROGRAM:
            self.corner.cut()
        if self.cut.power is Power.SERVICE:
            self.corner.restore()  # its unit starts it again; the program goes on
