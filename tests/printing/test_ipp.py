"""The print protocol's bytes, and what is made of a queue's and a job's words."""

import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.ports import CardStock, Failed, Fault, FaultKind, Finished, Waiting, Working
from printing.printers.following import (
    Limits,
    Lost,
    Phase,
    Sighting,
    Track,
    follow,
)
from printing.printers.ipp import (
    Attribute,
    Attributes,
    GroupTag,
    Operation,
    Resolution,
    Span,
    Tag,
    answer,
    request,
)
from printing.printers.media import Form
from printing.printers.queue import offered, read_queue, ticket_for
from printing.printers.reasons import fault_among
from printing.printers.scheduler import Silent

NAMES = st.text(st.characters(codec="ascii", categories=["Ll"]), min_size=1, max_size=20)
WORDS = st.text(max_size=60)
ATTRIBUTES = st.one_of(
    st.builds(Attribute, NAMES, st.just(Tag.NAME), st.lists(WORDS, min_size=1).map(tuple)),
    st.builds(Attribute, NAMES, st.just(Tag.BOOLEAN), st.tuples(st.booleans())),
    st.builds(
        Attribute,
        NAMES,
        st.sampled_from([Tag.INTEGER, Tag.ENUM]),
        st.lists(st.integers(-(2**31), 2**31 - 1), min_size=1).map(tuple),
    ),
)


class TestTheProtocolsBytes:
    @settings(max_examples=100)
    @given(st.lists(ATTRIBUTES, max_size=8, unique_by=lambda one: one.name))
    def test_what_is_asked_can_be_read_back(self, asked: list[Attribute]) -> None:
        written = request(Operation.CREATE_JOB, (), asked)
        read = answer(written)
        assert read is not None
        assert read.first(GroupTag.JOB) == {one.name: one.values for one in asked}

    @settings(max_examples=200)
    @given(st.binary(max_size=200))
    def test_bytes_that_are_no_answer_are_nothing_and_never_a_crash(self, noise: bytes) -> None:
        answer(noise)
        answer(b"\x02\x00\x00\x00\x00\x00\x00\x01\x04" + noise)

    @settings(max_examples=100)
    @given(st.integers(0, 400))
    def test_an_answer_cut_short_is_nothing(self, length: int) -> None:
        whole = request(Operation.GET_JOBS, (Attribute("job-name", Tag.NAME, ("x" * 300,)),))
        assert (answer(whole[:length]) is None) == (length < len(whole))

    def test_collections_resolutions_and_ranges_are_read(self) -> None:
        def field(tag: int, name: bytes, content: bytes) -> bytes:
            return struct.pack(">BH", tag, len(name)) + name + _counted(content)

        size = field(0x34, b"", b"") + field(0x4A, b"", b"x-dimension")
        size += field(0x21, b"", struct.pack(">i", 8560)) + field(0x37, b"", b"")
        body = field(0x34, b"media-col", b"") + field(0x4A, b"", b"media-size") + size
        body += field(0x37, b"", b"") + field(0x32, b"dpi", struct.pack(">iib", 300, 300, 3))
        body += field(0x33, b"copies", struct.pack(">ii", 1, 9)) + field(0x13, b"none", b"")
        read = answer(struct.pack(">HHi", 0x0200, 0, 1) + b"\x04" + body + b"\x03")
        assert read is not None
        assert read.first(GroupTag.PRINTER) == {
            "media-col": ({"media-size": ({"x-dimension": (8560,)},)},),
            "dpi": (Resolution(300, 300, 3),),
            "copies": (Span(1, 9),),
            "none": (None,),
        }


def _counted(content: bytes) -> bytes:
    return struct.pack(">H", len(content)) + content


class TestReasons:
    @pytest.mark.parametrize(
        ("reasons", "kind"),
        [
            (("media-jam-error", "cover-open-error"), FaultKind.JAM),
            (("cover-open", "media-empty-error"), FaultKind.COVER_OPEN),
            (("media-needed",), FaultKind.OUT_OF_CARDS),
            (("marker-supply-empty-error",), FaultKind.RIBBON_OUT),
            (("offline-report",), FaultKind.OFFLINE),
            (("cups-missing-filter-warning",), FaultKind.DRIVER_FAILED),
            (("com.example.flux-error",), FaultKind.UNKNOWN),
        ],
    )
    def test_have_names_and_the_worst_comes_first(
        self, reasons: tuple[str, ...], kind: FaultKind
    ) -> None:
        fault = fault_among(reasons)
        assert fault is not None
        assert fault.kind is kind

    def test_that_only_inform_stop_nothing(self) -> None:
        assert fault_among(("none", "media-low-warning", "marker-supply-low-report")) is None

    def test_that_are_no_keywords_are_not_repeated(self) -> None:
        fault = fault_among(("For Ana Ruiz-error",))
        assert fault == Fault(FaultKind.UNKNOWN, "")


class TestTheQueuesOwnPage:
    @pytest.mark.parametrize(
        ("medium", "dots", "stock", "turned"),
        [
            ("zebra_card_85.2x54.19mm", 300, CardStock(241.51, 153.61, (1006, 640), 2), False),
            ("w155h244_54.68x86.08mm", 300, CardStock(244.01, 155.0, (1017, 646), 2), True),
            ("oe_card_2.125x3.375in", 300, CardStock(243.0, 153.0, (1012, 638), 2), True),
            ("custom_85.6x53.98mm", 600, CardStock(242.65, 153.01, (2022, 1275), 2), False),
        ],
    )
    def test_gives_points_pixels_and_which_way_round(
        self, medium: str, dots: int, stock: CardStock, turned: bool
    ) -> None:
        said: Attributes = {
            "media-supported": ("iso_a4_210x297mm", medium),
            "printer-resolution-default": (Resolution(dots, dots, 3),),
            "sides-supported": ("one-sided", "two-sided-short-edge"),
        }
        ticket = ticket_for(read_queue(said), Form.CARD, ())
        assert ticket is not None
        assert ticket.stock == stock
        names = {one.name: one.values for one in ticket.attributes}
        assert names["media"] == (medium,)
        assert names["sides"] == ("two-sided-short-edge",)
        assert ("orientation-requested" in names) is turned

    def test_that_prints_one_side_only_says_so(self) -> None:
        said: Attributes = {
            "media-supported": ("iso_a4_210x297mm",),
            "printer-resolution-default": (Resolution(600, 600, 3),),
            "sides-supported": ("one-sided",),
        }
        ticket = ticket_for(read_queue(said), Form.SHEET, ())
        assert ticket is not None
        assert ticket.stock.sides == 1

    @pytest.mark.parametrize("media", [(), ("iso_a4_210x297mm",), ("letter",)])
    def test_is_refused_when_there_is_none(self, media: tuple[str, ...]) -> None:
        said: Attributes = {
            "media-supported": media,
            "printer-resolution-default": (Resolution(300, 300, 3),),
        }
        assert ticket_for(read_queue(said), Form.CARD, ()) is None

    def test_comes_with_the_drivers_own_choices(self) -> None:
        driver = "*OpenUI *KPanel/Black: PickOne\n*DefaultKPanel: Text\n*KPanel Text/Text: x\n"
        driver += '*KPanel None/No: ""\n*CloseUI: *KPanel\n*JCLOpenUI *Pass/P: PickOne\n'
        assert offered(driver) == {"KPanel": {"Text", "None"}, "Pass": set()}


LIMITS = Limits()
SIGHTINGS = st.builds(
    Sighting,
    state=st.integers(3, 9),
    began=st.sampled_from([None, 100, 101]),
    counted=st.integers(0, 2),
    queue_state=st.sampled_from([3, 4, 5]),
    reasons=st.lists(
        st.sampled_from(["none", "media-empty-error", "offline-report", "media-low-warning"]),
        max_size=3,
    ).map(tuple),
)
SEEN = st.one_of(SIGHTINGS, st.just(Lost()), st.just(Silent()))


class TestFollowingAJob:
    @settings(max_examples=300)
    @given(st.lists(st.tuples(SEEN, st.floats(0, 100)), max_size=12))
    def test_whatever_is_seen_a_card_is_never_invented_and_every_end_is_one(
        self, looks: list[tuple[Sighting | Lost | Silent, float]]
    ) -> None:
        track, now = Track(0.0, 0.0), 0.0
        for seen, later in looks:
            now += later
            word = follow(track, seen, now, LIMITS)
            track = word.track
            match word.state:
                case Finished(made):
                    assert made is None
                    assert isinstance(seen, Sighting)
                    assert seen.state == 9
                    return
                case Failed(made=made):
                    assert made is None or track.began is None
                    assert made is not True
                    return
                case Waiting() | Working():
                    assert now <= LIMITS.whole

    @settings(max_examples=100)
    @given(SIGHTINGS)
    def test_a_job_that_had_begun_and_waits_again_is_withdrawn(self, seen: Sighting) -> None:
        track = Track(0.0, 0.0, Phase.WORKING, began=99)
        word = follow(track, seen, 1.0, LIMITS)
        assert isinstance(word.state, Failed | Finished)
        assert word.withdraw

    def test_a_fault_that_a_person_clears_starts_the_works_own_limit_anew(self) -> None:
        empty = Sighting(5, 100, 0, 4, ("media-empty-error",))
        track = follow(Track(0.0, 0.0), empty, 1.0, LIMITS).track
        track = follow(track, empty, LIMITS.attended, LIMITS).track
        going = Sighting(5, 100, 0, 4, ("none",))
        word = follow(track, going, LIMITS.attended + 1, LIMITS)
        assert word.state == Working()
        later = follow(word.track, going, LIMITS.attended + 2 + LIMITS.working, LIMITS)
        assert later.state == Failed(Fault(FaultKind.TOO_SLOW))
