"""Somebody who sees nothing: hears the accessibility bus and has a keyboard.

Rule: nothing of the program is known here but what its tree and its events tell.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from jeepney import DBusAddress, HeaderFields, Message

from tests.atspi.bus import PATIENCE, Bus, GoneError, connected
from tests.atspi.node import DESKTOP, Node, Place, State, act, children, glance, look
from tests.atspi.session import Session

_REGISTRY = DBusAddress(
    "/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry"
)
_KINDS = ("object:", "window:", "focus:")
_EVENTS = ("org.a11y.atspi.Event.Object", "org.a11y.atspi.Event.Window")
_MOST_STOPS = 60
_PAUSE = 0.05


@dataclass(slots=True)
class Reader:
    """`announced` is every announcement that came, in order; `press` is a hand on the keyboard."""

    bus: Bus
    press: Callable[..., None]
    announced: list[str] = field(default_factory=list)
    focus: Place | None = None

    # -- ears -----------------------------------------------------------------------------------

    def listen(self, wait: float = _PAUSE) -> None:
        """Take in what the bus told meanwhile."""
        for signal in self.bus.heard(wait):
            self._take(signal)

    def settle(self) -> None:
        """Wait until nothing more is told."""
        quiet = 0
        while quiet < 3:
            before = len(self.announced), self.focus
            self.listen()
            quiet = quiet + 1 if (len(self.announced), self.focus) == before else 0

    def hears(self, words: str) -> None:
        """Wait until an announcement says this."""
        self.until(lambda: any(words in said for said in self.announced), words)

    def forget(self) -> tuple[str, ...]:
        """Give what was announced since the last time."""
        told, self.announced = tuple(self.announced), []
        return told

    def until(self, there: Callable[[], object], what: str) -> None:
        """Wait for something that must come; the limit is the only clock here."""
        end = time.monotonic() + PATIENCE
        while not there():
            assert time.monotonic() < end, (what, self.announced[-5:], self.title)
            self.listen()

    # -- the tree -------------------------------------------------------------------------------

    @property
    def window(self) -> Node | None:
        """The window in front with all that shows in it, if there is one."""
        front = self._front()
        return look(self.bus, front.place) if front else None

    @property
    def title(self) -> str:
        """What the window in front is called."""
        front = self._front()
        return front.name if front else ""

    def page(self) -> Node:
        """Everything that shows in the window in front."""
        window = self.window
        assert window is not None
        return window

    def await_page(self, heading: str) -> Node:
        """Wait until the window in front is called so, then until it has settled."""
        self.until(lambda: self.title.startswith(heading), heading)
        self.settle()
        return self.page()

    @property
    def focused(self) -> Node:
        """What has the keyboard."""
        found = [node for node in self.page().all() if State.FOCUSED in node.states]
        assert len(found) == 1, found
        return found[0]

    def named(self, name: str) -> Node:
        """Wait for the one thing of this name that takes keys."""
        self.until(lambda: self._named(name), name)
        (found,) = self._named(name)
        return found

    # -- hands ----------------------------------------------------------------------------------

    def go_to(self, name: str) -> Node:
        """Press Tab until this has the keyboard."""
        now = self._now() or self.focused
        for _ in range(_MOST_STOPS):
            if now.name == name:
                return now
            now = self.tab()
        raise AssertionError((name, "was never reached with Tab"))

    def tab(self) -> Node:
        """Go to the next stop."""
        before = self.focus
        self.press("Tab")
        self.until(lambda: self.focus != before, "another focus")
        assert self.focus is not None
        return glance(self.bus, self.focus)

    def stops(self) -> list[Node]:
        """Go round with Tab until it comes back to where it was."""
        start = self.focused
        found = [start]
        while (now := self.tab()).place != start.place:
            found.append(now)
            assert len(found) < _MOST_STOPS, [node.name for node in found]
        return found

    def act(self, name: str) -> None:
        """Do what a control is for, by the bus."""
        act(self.bus, self.named(name).place)

    def _named(self, name: str) -> list[Node]:
        window = self.window
        return [n for n in window.all() if n.name == name and n.takes_keys] if window else []

    def _windows(self, program: Place) -> list[Place]:
        try:
            return children(self.bus, program) if program.program != _REGISTRY.bus_name else []
        except GoneError:
            return []

    def _front(self) -> Node | None:
        for program in children(self.bus, DESKTOP):
            for place in self._windows(program):
                node = self._glance(place)
                if node is not None and State.ACTIVE in node.states:
                    return node
        return None

    def _now(self) -> Node | None:
        """What has the keyboard by the last event, if it still has it."""
        node = self._glance(self.focus) if self.focus else None
        return node if node and {State.FOCUSED, State.SHOWING} <= node.states else None

    def _glance(self, place: Place) -> Node | None:
        try:
            return glance(self.bus, place)
        except GoneError:
            return None

    def _take(self, signal: Message) -> None:
        if signal.header.fields[HeaderFields.interface] not in _EVENTS:
            return
        kind = signal.header.fields[HeaderFields.member]
        detail, first, _second, value = signal.body[:4]
        if kind == "Announcement":
            self.announced.append(str(value[1]))
        elif kind == "StateChanged" and detail == "focused" and first == 1:
            fields = signal.header.fields
            self.focus = Place(fields[HeaderFields.sender], fields[HeaderFields.path])


@contextmanager
def reading(session: Session, press: Callable[..., None]) -> Iterator[Reader]:
    """Connect as a screen reader does, and say that everything is of interest."""
    with connected(session.accessibility) as bus:
        for kind in _KINDS:
            bus.call(_REGISTRY, "RegisterEvent", "sass", kind, [], "")
        for events in _EVENTS:
            bus.listen(events)
        yield Reader(bus, press)
