"""What the drill counts: where each kill fell, and what was found afterwards."""

from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum

from tests.drills.cuts.cut import Act


@dataclass
class Hit:
    """Where a run ended: in which act, whether its end was told, how long the journal was then."""

    act: Act | None = None
    told: bool = False
    count: int = 0
    status: int = 0
    wrong: list[str] = field(default_factory=list)


class Outcome(StrEnum):
    """Where the kill fell, as the register shows it."""

    BEFORE = "before"
    IN = "in"
    AFTER = "after"
    MISSED = "missed"

    @classmethod
    def of(cls, hit: Hit, count: int) -> "Outcome":
        """`count` is how long the journal is after the kill."""
        if hit.status == 0:
            return cls.MISSED
        if hit.told:
            return cls.AFTER
        return cls.IN if count > hit.count else cls.BEFORE


@dataclass
class Score:
    """Everything that was counted."""

    hits: Counter[tuple[str, Act, Outcome]] = field(default_factory=Counter)
    runs: Counter[str] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)

    def add(self, printer: str, hit: Hit, outcome: Outcome) -> None:
        self.runs[printer] += 1
        if hit.act is not None:
            self.hits[printer, hit.act, outcome] += 1

    def wrong(self, printer: str, number: int, finding: str) -> None:
        self.problems.append(f"{printer} run {number}: {finding}")

    def kills(self, *outcomes: Outcome) -> int:
        wanted = outcomes or (Outcome.BEFORE, Outcome.IN, Outcome.AFTER)
        return sum(n for (_, _, outcome), n in self.hits.items() if outcome in wanted)

    def lines(self) -> list[str]:
        """Lay the score out, one line for each act."""
        head = f"{'the kill fell':24}" + "".join(f"{one.value:>9}" for one in Outcome)
        return [head, *(self._line(act) for act in Act)]

    def _line(self, act: Act) -> str:
        counts = (
            sum(n for (_, a, o), n in self.hits.items() if (a, o) == (act, outcome))
            for outcome in Outcome
        )
        return f"{act.value:24}" + "".join(f"{count:9}" for count in counts)

    def as_json(self) -> dict[str, object]:
        """Give the score as plain values."""
        return {
            "runs": dict(self.runs),
            "kills": self.kills(),
            "hits": [
                {"printer": printer, "act": act.value, "fell": outcome.value, "times": times}
                for (printer, act, outcome), times in sorted(self.hits.items())
            ],
            "problems": self.problems,
        }
