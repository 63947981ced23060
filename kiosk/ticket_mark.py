"""A ticket as the register knows it again: a keyed hash, out of which nothing of it comes back.

Rule: two registers have different marks for one ticket; only the register's own key makes them.
"""

from typing import NewType

TicketMark = NewType("TicketMark", bytes)
"""16 bytes of HMAC-SHA256 over the whole ticket, in a key of the register's own."""
