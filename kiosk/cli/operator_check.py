"""Run on its own: does a passphrase open an operator's slot? The key is dropped with the process.

Rule: the passphrase comes over standard input, only "yes" or "no" goes out.
"""

import argparse
import sys
from pathlib import Path

from kiosk.errors import KnownError


def main() -> int:
    """`list` tells who may sign in, `check` answers a try. Exit status 2: there is no register."""
    parser = argparse.ArgumentParser(prog="operator_check")
    parser.add_argument("--data", type=Path)
    parser.add_argument("--practice", action="store_true")
    parser.add_argument("what", choices=("list", "check"))
    options = parser.parse_args()

    from kiosk.isolation import close_the_seal

    close_the_seal()
    try:
        return _answer(options)
    except KnownError as error:
        print(error, file=sys.stderr)
        return 2


def _answer(options: argparse.Namespace) -> int:
    from kiosk.ports import Mode
    from kiosk.register import default_folder

    mode = Mode.PRACTICE if options.practice else Mode.REAL
    data = options.data or default_folder(mode)
    return _list(data) if options.what == "list" else _check(data)


def _list(data: Path) -> int:
    import msgspec

    from kiosk.register import Standing, standing

    found = standing(data)
    who = found.operators if isinstance(found, Standing) else ()
    sys.stdout.write(msgspec.json.encode([(o.id, o.name, o.role) for o in who]).decode() + "\n")
    return 0 if who else 2


def _check(data: Path) -> int:
    import msgspec

    from kiosk.access import OperatorId
    from kiosk.register.folder import Folder
    from kiosk.register.presence import vault_of
    from kiosk.register.slots import unlock

    asked = msgspec.json.decode(sys.stdin.buffer.read(10_000), type=dict[str, str])
    key = unlock(vault_of(Folder(data)), OperatorId(asked["operator"]), asked["passphrase"])
    print("no" if key is None else "yes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
