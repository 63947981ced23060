-- A ticket is pending from its first opening on, and spent by the card that is handed over for it.
-- Rule: nothing but the mark, its day, and how far it came. `serial` is the number that was taken
-- for its case, only while nobody knows what became of that card: after a crash the card found is
-- then handed over for this very ticket. It is empty again as soon as the card is handed or ended.

CREATE TABLE ticket_opened (
    mark BLOB NOT NULL PRIMARY KEY CHECK (length(mark) = 16),
    day TEXT NOT NULL CHECK (day IS date(day)),
    spent INTEGER NOT NULL CHECK (spent = 0 OR spent = 1),
    serial TEXT REFERENCES card (serial),
    CHECK (spent = 0 OR serial IS NULL)
) STRICT, WITHOUT ROWID;

-- Until now a ticket was used up by its opening, and whether its card was handed over is not known:
-- those of this day stay used.
INSERT INTO ticket_opened (mark, day, spent) SELECT mark, day, 1 FROM ticket_seen;
DROP TABLE ticket_seen;

CREATE UNIQUE INDEX ticket_of_card ON ticket_opened (serial) WHERE serial IS NOT NULL;

CREATE TRIGGER ticket_begins_pending BEFORE INSERT ON ticket_opened
WHEN NEW.spent <> 0 OR NEW.serial IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a ticket begins pending, without a card'); END;

CREATE TRIGGER ticket_stays BEFORE UPDATE OF mark, day ON ticket_opened
WHEN NEW.mark IS NOT OLD.mark OR NEW.day IS NOT OLD.day
BEGIN SELECT RAISE(ABORT, 'a ticket never changes'); END;

CREATE TRIGGER ticket_stays_spent BEFORE UPDATE ON ticket_opened WHEN OLD.spent = 1
BEGIN SELECT RAISE(ABORT, 'a spent ticket stays spent'); END;

CREATE TRIGGER ticket_spent_by_handing BEFORE UPDATE OF spent ON ticket_opened
WHEN NEW.spent = 1
    AND (SELECT state FROM card WHERE card.serial = OLD.serial) IS NOT 'handed'
BEGIN SELECT RAISE(ABORT, 'only a card that is handed over spends a ticket'); END;

CREATE TRIGGER ticket_keeps_its_card BEFORE UPDATE OF serial ON ticket_opened
WHEN OLD.serial IS NOT NULL AND NEW.serial IS NOT NULL AND NEW.serial IS NOT OLD.serial
BEGIN SELECT RAISE(ABORT, 'a ticket has one card at a time'); END;

CREATE TRIGGER ticket_freed_by_an_end BEFORE UPDATE OF serial ON ticket_opened
WHEN OLD.serial IS NOT NULL AND NEW.serial IS NULL AND NEW.spent = 0
    AND (SELECT ended_on FROM card WHERE card.serial = OLD.serial) IS NULL
BEGIN SELECT RAISE(ABORT, 'a card that is not ended keeps its ticket'); END;
