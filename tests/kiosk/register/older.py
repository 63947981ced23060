"""A register as an earlier version of the program left it: the later steps undone, one by one."""

from kiosk.register import Register

_UNDO = {
    4: """
        CREATE TABLE ticket_seen (
            mark BLOB NOT NULL PRIMARY KEY CHECK (length(mark) = 16),
            day TEXT NOT NULL CHECK (day IS date(day))
        ) STRICT, WITHOUT ROWID;
        INSERT INTO ticket_seen SELECT mark, day FROM ticket_opened;
        DROP TABLE ticket_opened;
    """,
    3: """
        DROP TABLE stock_entry; DROP TABLE event_staff; DROP TABLE event_day;
        DROP INDEX card_of_day;
    """,
    2: "DROP TABLE ticket_key; DROP TABLE ticket_seen;",
}


def older(register: Register, version: int) -> None:
    """Take a register back to that schema version."""
    for step in sorted(_UNDO, reverse=True):
        if step > version:
            register.connection.executescript(_UNDO[step])
    register.connection.execute(f"PRAGMA user_version = {version}")
