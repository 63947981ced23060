"""Whether the print service keeps or repeats cards: the shipped settings, others, and a mount."""

from pathlib import Path

import pytest

import resources
from printing.printers.hygiene import (
    Finding,
    examine,
    examine_queue,
    examine_settings,
    keeps_files,
    spool_in_memory,
)
from printing.printers.jobs import Jobs
from printing.printers.queue import Queue
from printing.printers.scheduler import Scheduler, Silent
from tests.cups.scheduler import QUEUE, private_scheduler

SHIPPED = resources.path("packaging", "cups", "cupsd.conf").read_text()
IN_MEMORY = """\
22 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw
31 22 0:27 / /var/spool/cups rw,nosuid - tmpfs tmpfs rw,size=65536k
32 22 0:28 / /run rw - tmpfs tmpfs rw
"""


def a_machine(folder: Path, settings: str, mounts: str) -> tuple[Scheduler, Path]:
    """Write settings and one process table with a print scheduler in it, started with them."""
    etc, scheduler = folder / "etc", folder / "proc" / "712"
    etc.mkdir()
    scheduler.mkdir(parents=True)
    (etc / "cupsd.conf").write_text(settings)
    (etc / "cups-files.conf").write_text("RequestRoot /var/spool/cups\n")
    (scheduler / "comm").write_text("cupsd\n")
    (scheduler / "cmdline").write_text(f"cupsd\0-f\0-c\0{etc / 'cupsd.conf'}\0")
    (scheduler / "mountinfo").write_text(mounts)
    return Scheduler(folder / "none"), folder / "proc"


class TestTheSettings:
    def test_that_are_shipped_leave_nothing_to_find(self, tmp_path: Path) -> None:
        assert examine(*a_machine(tmp_path, SHIPPED, IN_MEMORY)) == ()

    def test_that_a_scheduler_has_by_itself_are_found_out(self) -> None:
        assert set(examine_settings("")) == {
            Finding.KEEPS_FILES,
            Finding.KEEPS_HISTORY,
            Finding.PRINTS_AGAIN,
            Finding.SHOWS_JOBS,
        }

    @pytest.mark.parametrize(
        ("line", "finding"),
        [
            ("PreserveJobFiles 1d", Finding.KEEPS_FILES),
            ("PreserveJobHistory Yes", Finding.KEEPS_HISTORY),
            ("PreserveJobHistory 10m", Finding.KEEPS_HISTORY),
            ("ErrorPolicy retry-job", Finding.PRINTS_AGAIN),
            ("JobPrivateValues none", Finding.SHOWS_JOBS),
            ("Listen localhost:631", Finding.LISTENS),
            ("Port 631", Finding.LISTENS),
            ("PageLogFormat %p %j %{job-name}", Finding.LOGS_JOBS),
        ],
    )
    def test_that_differ_are_named(self, line: str, finding: Finding) -> None:
        assert list(examine_settings(f"{SHIPPED}\n{line}\n")) == [finding]

    def test_that_cannot_be_read_are_not_taken_for_good(self, tmp_path: Path) -> None:
        machine = a_machine(tmp_path, SHIPPED, IN_MEMORY)
        (tmp_path / "etc" / "cupsd.conf").unlink()
        assert examine(*machine) == (Finding.UNREADABLE,)


class TestTheSpool:
    def test_on_a_disk_is_found(self, tmp_path: Path) -> None:
        on_disk = IN_MEMORY.splitlines()[0]
        assert examine(*a_machine(tmp_path, SHIPPED, on_disk)) == (Finding.SPOOL_ON_DISK,)

    def test_lies_where_the_nearest_mount_says(self) -> None:
        assert spool_in_memory(IN_MEMORY, "/var/spool/cups")
        assert spool_in_memory(IN_MEMORY, "/run/cups/spool")
        assert not spool_in_memory(IN_MEMORY, "/var/spool/cups-old")


class TestTheRunningScheduler:
    def test_with_the_shipped_settings_leaves_nothing_to_find(self) -> None:
        with private_scheduler(in_memory=True) as scheduler:
            assert examine(scheduler.asked) == ()

    @pytest.mark.parametrize(
        ("setting", "value", "finding"),
        [
            ("PreserveJobFiles", "Yes", Finding.KEEPS_FILES),
            ("PreserveJobHistory", "Yes", Finding.KEEPS_HISTORY),
            ("ErrorPolicy", "retry-job", Finding.PRINTS_AGAIN),
            ("PageLogFormat", "%p %j", Finding.LOGS_JOBS),
        ],
    )
    def test_that_is_badly_set_is_found_by_the_settings_it_was_started_with(
        self, setting: str, value: str, finding: Finding
    ) -> None:
        with private_scheduler({setting: value}, in_memory=True) as scheduler:
            assert examine(scheduler.asked) == (finding,)

    def test_that_spools_to_a_disk_is_found_by_its_mounts(self, tmp_path: Path) -> None:
        with private_scheduler() as scheduler:
            on_disk = not spool_in_memory(Path("/proc/self/mountinfo").read_text(), "/tmp")
            assert (Finding.SPOOL_ON_DISK in examine(scheduler.asked)) is on_disk

    @pytest.mark.parametrize(
        ("through", "policy", "against"),
        [
            ("once:", "abort-job", ()),
            ("", "abort-job", (Finding.UNGUARDED,)),
            ("once:", "stop-printer", (Finding.PRINTS_AGAIN,)),
        ],
    )
    def test_has_queues_that_let_each_job_through_once(
        self, through: str, policy: str, against: tuple[Finding, ...]
    ) -> None:
        with private_scheduler(through=through, policy=policy) as scheduler:
            queue = Jobs(scheduler.asked, QUEUE).look()
            assert isinstance(queue, Queue)
            assert tuple(examine_queue(queue)) == against


class TestTryingIt:
    @pytest.mark.parametrize(("setting", "kept"), [("No", False), ("Yes", True), ("1h", True)])
    def test_tells_whether_files_are_kept_and_leaves_nothing(
        self, setting: str, kept: bool
    ) -> None:
        with private_scheduler({"PreserveJobFiles": setting}) as scheduler:
            assert keeps_files(Jobs(scheduler.asked, QUEUE)) is kept
            assert scheduler.spooled() == []
            assert scheduler.cards() == []

    def test_a_scheduler_that_is_away_is_not_taken_for_good(self, tmp_path: Path) -> None:
        assert keeps_files(Jobs(Scheduler(tmp_path / "none"), QUEUE)) == Silent()
