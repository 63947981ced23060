-- Tickets: the event's pair of keys, and which tickets were used.
-- Rule: neither table holds a record of a person. A key opens slips that residents carry, never
-- anything in here; a mark is a keyed hash of random-looking bytes, from which nothing comes back.
-- Both are forgotten at the first opening after their day, so a slip found later opens nowhere.

CREATE TABLE ticket_key (
    key_id BLOB NOT NULL PRIMARY KEY CHECK (length(key_id) = 8),
    private BLOB NOT NULL CHECK (length(private) = 32),
    public BLOB NOT NULL CHECK (length(public) = 32),
    day TEXT NOT NULL UNIQUE CHECK (day IS date(day))
) STRICT, WITHOUT ROWID;

-- Clustered by the mark: the order in which tickets were used cannot be read from the rows.
CREATE TABLE ticket_seen (
    mark BLOB NOT NULL PRIMARY KEY CHECK (length(mark) = 16),
    day TEXT NOT NULL CHECK (day IS date(day))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER ticket_key_unchanged BEFORE UPDATE ON ticket_key
BEGIN SELECT RAISE(ABORT, 'a ticket key is never changed'); END;

CREATE TRIGGER ticket_seen_unchanged BEFORE UPDATE ON ticket_seen
BEGIN SELECT RAISE(ABORT, 'a used ticket stays used'); END;
