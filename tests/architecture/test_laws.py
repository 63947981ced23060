"""The laws of the house, read from its source: who may write, who may speak, what stands where."""

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("kiosk", "ui", "printing", "resources")
MAY_WRITE_FILES = {
    "kiosk/cli/event_key.py",  # the public part only
    "kiosk/cli/readiness.py",  # the sheet, where a person names a file
    "kiosk/cli/setup.py",
    "kiosk/cli/test_card.py",  # no person on it
    "kiosk/register/connection.py",
    "kiosk/register/folder.py",
    "kiosk/register/migration.py",
    "kiosk/parts.py",  # the trust list: public keys only
    "printing/printers/folder.py",
    "resources/screenshots/__main__.py",
    "ui/demo/performance.py",
    "ui/demo/station_play.py",
    "ui/event/saving.py",  # sheets and the station key, where a person asks for a file
    "ui/signin/set_up.py",  # the recovery sheet, where a person asks for a file
}
WRITES = {"write_bytes", "write_text", "NamedTemporaryFile", "mkstemp", "TemporaryFile"}
SPEAKS = {"logging", "syslog", "warnings"}
MAY_SPEAK = {"kiosk/portrait.py"}  # silences Pillow's warnings about a picture's odd tags


def sources() -> list[Path]:
    return sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def calls(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Attribute(attr=name) | ast.Name(id=name):
                    yield name


def imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.split(".")[0]


def test_qt_never_waits_for_python_to_say_something() -> None:
    """QML loads in a thread of its own, which would wait for ever. The desk's play has no QML."""
    handlers = {
        name_of(path)
        for path in sources()
        if "qInstallMessageHandler" in calls(ast.parse(path.read_text("utf-8")))
    }
    assert handlers == {"ui/demo/performance.py"}


def test_only_named_rooms_write_files() -> None:
    writers = {
        name_of(path)
        for path in sources()
        if WRITES & set(calls(ast.parse(path.read_text(encoding="utf-8"))))
    }
    assert writers <= MAY_WRITE_FILES


def test_nothing_logs_so_nothing_can_log_a_person() -> None:
    speakers = {
        name_of(path)
        for path in sources()
        if SPEAKS & set(imports(ast.parse(path.read_text(encoding="utf-8"))))
    }
    assert speakers <= MAY_SPEAK


def test_only_the_command_line_prints() -> None:
    printers = {
        name_of(path)
        for path in sources()
        if "print" in set(calls(ast.parse(path.read_text(encoding="utf-8"))))
    }
    assert all(name.startswith("kiosk/cli/") for name in printers)


def test_no_exception_of_ours_carries_a_persons_words() -> None:
    personal = re.compile(
        r"\b(given|surnames|birth_date|address|untrusted\w*|passphrase|name\.full)\b"
    )
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
                words = [
                    ast.unparse(part)
                    for part in ast.walk(node.exc)
                    if isinstance(part, ast.FormattedValue)
                ]
                assert not [word for word in words if personal.search(word)], name_of(path)


def test_no_room_opens_a_network() -> None:
    networks = {"socket", "urllib", "http", "requests", "ssl", "ftplib", "smtplib", "asyncio"}
    users = {
        name_of(path)
        for path in sources()
        if networks & set(imports(ast.parse(path.read_text(encoding="utf-8"))))
    }
    # The first tries, to show that the kernel refuses; the others have a local socket only.
    local = {"printing/printers/scheduler.py", "ui/resident/speech_service.py"}
    assert users == {"kiosk/isolation.py", *local}


def test_the_print_scheduler_is_reached_over_a_local_socket_only() -> None:
    from printing.printers import scheduler

    tree = ast.parse(Path(scheduler.__file__).read_text(encoding="utf-8"))
    called = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    sockets = [ast.unparse(node) for node in called if ast.unparse(node.func) == "socket.socket"]
    assert sockets == ["socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)"]
    assert "os.environ" not in Path(scheduler.__file__).read_text(encoding="utf-8")


def test_every_module_says_its_one_concern() -> None:
    for path in sources():
        told = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "TODO"
        assert not told.startswith("TODO"), name_of(path)


def test_no_file_of_the_house_is_a_hall() -> None:
    long = {name_of(path): len(path.read_text(encoding="utf-8").splitlines()) for path in sources()}
    assert {name: lines for name, lines in long.items() if lines > 320} == {}


def tracked() -> list[str]:
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return listed.stdout.splitlines()


def test_the_top_level_holds_what_was_agreed() -> None:
    allowed = {
        *ROOMS, "tests", "pyproject.toml", "README.md", "Makefile", "requirements.lock", "LICENSE",
        ".ci", ".gitignore",
    }  # fmt: skip
    assert {name.split("/")[0] for name in tracked()} <= allowed


@pytest.mark.parametrize(
    "word", ["pypi" + ".org", "python" + "hosted", "/wo" + "rk/", "sub" + "agent"]
)
def test_the_repository_speaks_only_of_the_product(word: str) -> None:
    texts = (ROOT / name for name in tracked() if not name.endswith((".png", ".ttf")))
    guilty = [p.name for p in texts if p.is_file() and word in p.read_text("utf-8", "replace")]
    assert guilty == []
