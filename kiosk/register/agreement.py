"""Whether cards, people, keys and tickets are those that the journal tells of.

Rule: the journal has a row for each change, so each of them can be told from it again. A row that
cannot even be read raises ValueError, TypeError or LookupError; the caller calls it damage.
"""

from typing import Final

from kiosk.issuance import Card, Event
from kiosk.register import cards, journal
from kiosk.register.day_agreement import days_agree, stock_agrees
from kiosk.register.register import Register
from kiosk.register.signing import SigningKey
from kiosk.register.told import Life, Told, told

_NOBODYS: Final = (
    "SELECT count(*) FROM holder WHERE holder NOT IN "
    "(SELECT holder FROM card WHERE holder IS NOT NULL)"
)
_KEYS: Final = "SELECT day, count(*) FROM ticket_key WHERE day >= ? GROUP BY day"
_OPENED: Final = "SELECT day, count(*) FROM ticket_opened WHERE day >= ? GROUP BY day"
_SPENT: Final = "SELECT count(*) FROM ticket_opened WHERE spent = 1 AND day >= ?"
_TIED: Final = (
    "SELECT count(*) FROM ticket_opened JOIN card USING (serial) "
    "WHERE card.ended_on IS NOT NULL OR card.handed_on IS NOT NULL"
)


def agrees(register: Register) -> bool:
    """Compare all that the journal tells with what stands in the tables."""
    known = told(register.connection)
    return (
        _cards_agree(register, known)
        and days_agree(register, known)
        and stock_agrees(register, known)
        and _keys_agree(register, known)
        and _tickets_agree(register, known)
        and register.connection.execute(_NOBODYS).fetchone() == (0,)
    )


def _cards_agree(register: Register, known: Told) -> bool:
    """Every card is told of as it stands, and every card that is told of is there."""
    met = 0
    for card in cards.every(register.connection):
        met += 1
        if known.lives.get(journal.pseudonym(register.keys, card.serial)) != _life(card):
            return False
    return met == len(known.lives)


def _life(card: Card) -> Life:
    days = (card.reserved_on, card.handed_on, card.ended_on)
    return Life(card.state, *(None if day is None else day.isoformat() for day in days))


def _keys_agree(register: Register, known: Told) -> bool:
    """All signing keys are there, and each pair of keys is one."""
    signing, tickets = register.signing_keys(), register.ticket_keys()
    return (
        len(signing) == len(known.actors[Event.SIGNING_KEY_MADE])
        and all(_of_its_day(key, known) for key in signing)
        and all(key.fits() for key in tickets)
    )


def _of_its_day(key: SigningKey, known: Told) -> bool:
    made = known.on_day[Event.SIGNING_KEY_MADE, key.created_on.isoformat()]
    return made > 0 and key.fits()


def _tickets_agree(register: Register, known: Told) -> bool:
    """What belongs to days that cannot have been forgotten yet is all there.

    A card may be handed over on the day after its ticket's, which is then forgotten before its
    note: there are never more spent tickets than notes, but there may be fewer.
    """
    (spent,) = register.connection.execute(_SPENT, (known.forgotten,)).fetchone()
    return (
        _per_day(register, _KEYS, known) == known.since_forgotten(Event.TICKET_KEY_MADE)
        and _per_day(register, _OPENED, known)
        == known.since_forgotten(Event.TICKET_OPENED, Event.TICKET_USED)
        and spent <= known.since_forgotten(Event.TICKET_SPENT, Event.TICKET_USED).total()
        and register.connection.execute(_TIED).fetchone() == (0,)
    )


def _per_day(register: Register, statement: str, known: Told) -> dict[str, int]:
    return dict(register.connection.execute(statement, (known.forgotten,)).fetchall())
