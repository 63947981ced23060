"""One object of the accessibility tree, as it was when somebody looked.

Roles by the names AT-SPI gives them ("push button", "label"); states by their numbers in
`AtspiStateType`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum

from jeepney import DBusAddress, Properties, new_method_call

from tests.atspi.bus import Bus, GoneError

_ROOT = "/org/a11y/atspi/accessible/root"
_REGISTRY = "org.a11y.atspi.Registry"
_WRITTEN = frozenset({"text", "password text"})
"""Roles of what is typed into."""


class State(IntEnum):
    """The states that these tests ask about."""

    ACTIVE = 1
    CHECKED = 4
    ENABLED = 8
    FOCUSABLE = 11
    FOCUSED = 12
    SHOWING = 25
    READ_ONLY = 44


@dataclass(frozen=True, slots=True)
class Place:
    """Where an object is: the program's name on the bus, and its path."""

    program: str
    path: str

    def at(self, interface: str) -> DBusAddress:
        return DBusAddress(self.path, self.program, f"org.a11y.atspi.{interface}")


DESKTOP = Place(_REGISTRY, _ROOT)


@dataclass(frozen=True, slots=True)
class Node:
    """What a screen reader knows of one object; `words` is what is typed or shown in it."""

    place: Place
    role: str
    name: str
    description: str
    states: frozenset[State]
    words: str
    inside: "tuple[Node, ...]"

    def all(self) -> "Iterator[Node]":
        """Yield this and everything in it, in the order of the tree."""
        yield self
        for node in self.inside:
            yield from node.all()

    @property
    def page(self) -> "Node":
        """What stands in a window under its own heading, without the bars around it."""
        return next(node for part in self.inside for node in part.all() if node.name == self.name)

    @property
    def takes_keys(self) -> bool:
        """The keyboard can come here now."""
        return {State.FOCUSABLE, State.ENABLED, State.SHOWING} <= self.states

    @property
    def said(self) -> str:
        """What a screen reader says when the keyboard comes here."""
        chosen = "chosen" if State.CHECKED in self.states else ""
        words = (self.name, self.role, self.words, chosen, self.description)
        return ". ".join(word for word in words if word)


def look(bus: Bus, place: Place) -> Node:
    """Read an object and what shows in it; what is hidden is hidden from a reader too."""
    node = glance(bus, place)
    if State.SHOWING not in node.states:
        return node
    return replace(node, inside=tuple(_shown(bus, children(bus, place))))


def glance(bus: Bus, place: Place) -> Node:
    """Read an object alone."""
    itself = place.at("Accessible")
    ((role,), name, description, (states,)) = bus.ask(
        new_method_call(itself, "GetRoleName"),
        Properties(itself).get("Name"),
        Properties(itself).get("Description"),
        new_method_call(itself, "GetState"),
    )
    found = _states(*states)
    written = role in _WRITTEN and State.SHOWING in found
    words = _words(bus, place) if written else ""
    return Node(place, role, name[0][1], description[0][1], found, words, ())


def children(bus: Bus, place: Place) -> list[Place]:
    """List what is in an object, shown or not."""
    (found,) = bus.call(place.at("Accessible"), "GetChildren")
    return [Place(program, path) for program, path in found]


def act(bus: Bus, place: Place) -> None:
    """Do what the object is for: its first action, such as pressing a button."""
    assert bus.call(place.at("Action"), "DoAction", "i", 0) == (True,)


def _shown(bus: Bus, places: list[Place]) -> Iterator[Node]:
    for place in places:
        try:
            node = look(bus, place)
        except GoneError:  # its page was left while we looked
            continue
        if State.SHOWING in node.states:
            yield node


def _states(low: int, high: int) -> frozenset[State]:
    bits = low | high << 32
    return frozenset(state for state in State if bits >> state & 1)


def _words(bus: Bus, place: Place) -> str:
    return str(bus.call(place.at("Text"), "GetText", "ii", 0, -1)[0])
