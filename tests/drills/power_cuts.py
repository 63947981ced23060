"""Cuts the power of a working desk thousands of times; then an auditor looks for what was lost.

    python -m tests.drills.power_cuts --runs 2000 --seed 1 --printer both --output out/drill

Each run is a process of its own that opens the real register, puts right what the last cut left,
and lives through part of a card's life, or of the day's, until it is killed: at any instant, just
before or after a commit, or just after it said that something was done. With CUPS the print service
may lose its power too. Prints a line a minute, then where the kills fell, writes `power-cuts.json`,
and exits 1 if anything was handed twice, lost, out of balance, unproved or left behind.
"""

import argparse
import json
import sys
from functools import partial
from pathlib import Path
from time import perf_counter

from tests.drills.cuts.hunt import SERIES, Hunt
from tests.drills.cuts.printers import CORNERS
from tests.drills.cuts.progress import Progress
from tests.drills.cuts.score import Score


def cut_power(printers: list[str], runs: int, seed: int) -> Score:
    """Share the runs among the printers, a series of them on each register."""
    score, progress = Score(), Progress(partial(print, flush=True))
    for place, printer in enumerate(printers):
        hunt = Hunt(printer, seed, score, progress)
        share = runs // len(printers) + (place < runs % len(printers))
        for first in range(0, share, SERIES):
            hunt.series(first, min(SERIES, share - first))
    return score


def main() -> int:
    """Cut, and say what was found."""
    parser = argparse.ArgumentParser(description="Cut the power of a working desk.")
    parser.add_argument("--runs", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--printer", choices=[*CORNERS, "both"], default="both")
    parser.add_argument("--output", type=Path, default=Path("out/drill"))
    args = parser.parse_args()
    printers = list(CORNERS) if args.printer == "both" else [args.printer]
    started = perf_counter()
    score = cut_power(printers, args.runs, args.seed)
    seconds = perf_counter() - started
    args.output.mkdir(parents=True, exist_ok=True)
    report = {"seed": args.seed, "seconds": round(seconds, 1), **score.as_json()}
    (args.output / "power-cuts.json").write_text(json.dumps(report, indent=1) + "\n")
    sys.stdout.write("\n".join(score.lines()) + "\n")
    sys.stdout.write("".join(f"WRONG: {problem}\n" for problem in score.problems))
    runs = sum(score.runs.values())
    sys.stdout.write(f"{runs} runs, {score.kills()} kills, {len(score.problems)} problems, ")
    sys.stdout.write(f"{seconds:.0f} s ({seconds / max(1, runs):.2f} s a run)\n")
    return int(bool(score.problems))


if __name__ == "__main__":
    sys.exit(main())
