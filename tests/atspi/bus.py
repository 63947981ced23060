"""A connection to one D-Bus: questions, several at once, and the signals that came meanwhile.

Rule: as small as the tests need; types of arguments are D-Bus signatures, as the interfaces'
descriptions give them.
"""

from collections import deque
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    Properties,
    new_method_call,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse

PATIENCE = 30.0
"""Seconds an answer may take; generous, because machines are slow and nobody waits."""


class GoneError(Exception):
    """The object was there a moment ago; its page has been left since."""


@dataclass(slots=True)
class Bus:
    """One connection. `signals` are those that were asked for with `listen`, oldest first."""

    connection: DBusConnection
    signals: "deque[Message]" = field(default_factory=deque)

    def call(self, at: DBusAddress, method: str, signature: str = "", *words: object) -> Any:
        """Call a method; gives the tuple of what it answers."""
        return self.ask(new_method_call(at, method, signature or None, words))[0]

    def write(self, at: DBusAddress, name: str, signature: str, value: object) -> None:
        """Set a property."""
        self.ask(Properties(at).set(name, signature, value))

    def ask(self, *messages: Message) -> list[Any]:
        """Ask several things at once; gives the tuple of what each answers."""
        serials = [next(self.connection.outgoing_serial) for _ in messages]
        for serial, message in zip(serials, messages, strict=True):
            self.connection.send(message, serial=serial)
        answers: dict[int, Message] = {}
        while len(answers) < len(messages):
            came = self._receive(PATIENCE)
            answered = came.header.fields.get(HeaderFields.reply_serial)
            if answered in serials:
                answers[answered] = came
        return [_body(answers[serial]) for serial in serials]

    def listen(self, interface: str) -> None:
        """Collect every signal of an interface from now on."""
        self.ask(message_bus.AddMatch(MatchRule(type="signal", interface=interface)))

    def heard(self, wait: float = 0.0) -> Iterator[Message]:
        """Give the signals that came, and wait for one where none has."""
        while True:
            try:
                self._receive(0.0 if self.signals else wait)
            except TimeoutError:
                break
        while self.signals:
            yield self.signals.popleft()

    def _receive(self, wait: float) -> Message:
        came = self.connection.receive(timeout=wait)
        if came.header.message_type is MessageType.signal:
            self.signals.append(came)
        return came


def _body(reply: Message) -> Any:
    if reply.header.message_type is MessageType.error:
        raise GoneError from DBusErrorResponse(reply)
    return reply.body


@contextmanager
def connected(address: str) -> Iterator[Bus]:
    """Connect to a bus for the length of a block."""
    with closing(open_dbus_connection(address, auth_timeout=PATIENCE)) as connection:
        yield Bus(connection)
