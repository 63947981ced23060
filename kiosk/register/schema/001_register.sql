-- The register: holders, their cards, the journal, the signing keys.
-- Rule: there is no column for anything but the retained fields (name, birth date) and what a
-- card's life needs. Dates carry no time of day. Tables of people and cards have no row number,
-- so no order of issue can be read from them.

CREATE TABLE meta (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    register_id BLOB NOT NULL CHECK (length(register_id) = 16),
    programme TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('real', 'practice')),
    created_on TEXT NOT NULL CHECK (created_on IS date(created_on)),
    journal_count INTEGER NOT NULL CHECK (journal_count >= 0),
    journal_mac BLOB NOT NULL CHECK (length(journal_mac) = 32)
) STRICT;

-- Clustered by birth date: a duplicate search reads neighbouring pages.
CREATE TABLE holder (
    birth_date TEXT NOT NULL CHECK (birth_date IS date(birth_date)),
    holder INTEGER NOT NULL UNIQUE,
    match_key TEXT NOT NULL CHECK (match_key <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (birth_date, holder)
) STRICT, WITHOUT ROWID;

CREATE TABLE card (
    serial TEXT NOT NULL PRIMARY KEY CHECK (length(serial) = 13),
    state TEXT NOT NULL CHECK (state IN ('reserved', 'sent', 'made', 'good', 'handed',
                                         'void', 'spoiled', 'revoked', 'replaced')),
    reserved_on TEXT NOT NULL CHECK (reserved_on IS date(reserved_on)),
    expires TEXT CHECK (expires IS date(expires)),
    sent_by TEXT CHECK (sent_by IN ('clerk', 'printer', 'scan')),
    made_by TEXT CHECK (made_by IN ('clerk', 'printer', 'scan')),
    good_by TEXT CHECK (good_by IN ('clerk', 'printer', 'scan')),
    holder INTEGER REFERENCES holder (holder),
    handed_on TEXT CHECK (handed_on IS date(handed_on)),
    ended_on TEXT CHECK (ended_on IS date(ended_on)),
    reason TEXT,
    CHECK (state NOT IN ('sent', 'made', 'good', 'handed') OR sent_by IS NOT NULL),
    CHECK (state NOT IN ('made', 'good', 'handed') OR made_by IS NOT NULL),
    CHECK (state NOT IN ('good', 'handed') OR good_by IS NOT NULL),
    -- Nobody stands behind a card that was never handed over.
    CHECK (holder IS NULL OR state IN ('handed', 'revoked', 'replaced')),
    CHECK (state <> 'handed' OR (holder IS NOT NULL AND handed_on IS NOT NULL)),
    CHECK ((state IN ('void', 'spoiled', 'revoked', 'replaced'))
           = (reason IS NOT NULL AND ended_on IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX one_card_in_hand ON card (holder) WHERE state = 'handed';
CREATE INDEX open_card ON card (state) WHERE state IN ('reserved', 'sent', 'made', 'good');

CREATE TRIGGER serial_stays BEFORE UPDATE OF serial ON card
WHEN NEW.serial IS NOT OLD.serial
BEGIN SELECT RAISE(ABORT, 'a serial never changes'); END;

CREATE TRIGGER serial_kept BEFORE DELETE ON card
BEGIN SELECT RAISE(ABORT, 'a serial is never deleted'); END;

CREATE TRIGGER begins_reserved BEFORE INSERT ON card
WHEN NEW.state <> 'reserved'
BEGIN SELECT RAISE(ABORT, 'a card begins reserved'); END;

CREATE TRIGGER state_goes_forward BEFORE UPDATE OF state ON card
WHEN NEW.state IS NOT OLD.state AND OLD.state || '>' || NEW.state NOT IN (
    'reserved>sent', 'sent>made', 'made>good', 'good>handed',
    'reserved>void', 'sent>void', 'made>void', 'good>void',
    'reserved>spoiled', 'sent>spoiled', 'made>spoiled', 'good>spoiled',
    'handed>revoked', 'handed>replaced')
BEGIN SELECT RAISE(ABORT, 'a card never goes back'); END;

CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY,
    day TEXT NOT NULL CHECK (day IS date(day)),
    event TEXT NOT NULL,
    actor TEXT NOT NULL,
    subject BLOB CHECK (length(subject) = 16),
    mac BLOB NOT NULL CHECK (length(mac) = 32)
) STRICT;

CREATE TRIGGER journal_appends BEFORE INSERT ON journal
WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM journal)
BEGIN SELECT RAISE(ABORT, 'the journal has no gaps'); END;

CREATE TRIGGER journal_unchanged BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;

CREATE TRIGGER journal_kept BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never shortened'); END;

CREATE TABLE signing_key (
    key_id BLOB NOT NULL PRIMARY KEY CHECK (length(key_id) = 8),
    private BLOB NOT NULL CHECK (length(private) = 32),
    public BLOB NOT NULL CHECK (length(public) = 32),
    created_on TEXT NOT NULL CHECK (created_on IS date(created_on))
) STRICT, WITHOUT ROWID;
