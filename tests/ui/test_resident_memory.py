"""What a visit's process still holds after the wipe, searched byte by byte; and that it ends.

Python and Qt cannot promise to overwrite what they let go of. This looks at what really stays.
"""

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
CANARY = ("Zyxgivenqa", "Vutsurnameqb", "Qwxaddressqc 12")
TYPING = "{}\t{};08191961;;;{}\n"
ENCODINGS = ("utf-8", "utf-16-le", "utf-32-le")
_REGION = re.compile(r"([0-9a-f]+)-([0-9a-f]+) rw")


def regions(pid: int) -> Iterator[tuple[int, int]]:
    for line in Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines():
        if (found := _REGION.match(line)) is not None:
            yield int(found[1], 16), int(found[2], 16)


def found_in(pid: int) -> Counter[str]:
    """Count each canary in everything the process may write to."""
    found: Counter[str] = Counter()
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for start, end in regions(pid):
            try:
                memory.seek(start)
                held = memory.read(end - start)
            except OSError:  # a region that cannot be read, such as a device's
                continue
            for words in CANARY:
                found[words] += sum(held.count(words.encode(e)) for e in ENCODINGS)
    return found


def test_after_the_wipe_the_process_holds_no_word_and_then_it_ends() -> None:
    command = [sys.executable, "-m", "tests.ui.canary_visit"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT
    ) as visit:
        assert visit.stdin is not None
        assert visit.stdout is not None
        visit.stdin.write(TYPING.format(*CANARY).encode())
        visit.stdin.flush()
        assert visit.stdout.readline() == b"typed\n"
        before = found_in(visit.pid)
        visit.stdin.write(b"\n")
        visit.stdin.flush()
        assert visit.stdout.readline() == b"wiped\n"
        after = found_in(visit.pid)
        visit.stdin.write(b"\n")
        visit.stdin.close()
        assert visit.wait(30) == 0
    assert all(before[words] > 0 for words in CANARY)  # the search finds what is there
    assert after == Counter(dict.fromkeys(CANARY, 0))
    assert not Path(f"/proc/{visit.pid}/mem").exists()
