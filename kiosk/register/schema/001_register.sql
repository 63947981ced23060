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

-- No `IN (...)` in checks, triggers and partial indexes of this table: SQLite builds a temporary
-- tree for each list at each write, and with locked memory that costs a millisecond.
CREATE TABLE card (
    serial TEXT NOT NULL PRIMARY KEY CHECK (length(serial) = 13),
    state TEXT NOT NULL,
    reserved_on TEXT NOT NULL CHECK (reserved_on IS date(reserved_on)),
    expires TEXT CHECK (expires IS date(expires)),
    sent_by TEXT CHECK (sent_by = 'clerk' OR sent_by = 'printer' OR sent_by = 'scan'),
    made_by TEXT CHECK (made_by = 'clerk' OR made_by = 'printer' OR made_by = 'scan'),
    good_by TEXT CHECK (good_by = 'clerk' OR good_by = 'printer' OR good_by = 'scan'),
    holder INTEGER REFERENCES holder (holder),
    handed_on TEXT CHECK (handed_on IS date(handed_on)),
    ended_on TEXT CHECK (ended_on IS date(ended_on)),
    reason TEXT,
    -- Each state says which facts must be known; any other word is no state.
    CHECK (CASE state
        WHEN 'reserved' THEN sent_by IS NULL
        WHEN 'sent' THEN sent_by IS NOT NULL AND made_by IS NULL
        WHEN 'made' THEN made_by IS NOT NULL AND good_by IS NULL
        WHEN 'good' THEN good_by IS NOT NULL AND handed_on IS NULL
        WHEN 'handed' THEN handed_on IS NOT NULL AND holder IS NOT NULL AND ended_on IS NULL
        WHEN 'void' THEN ended_on IS NOT NULL AND handed_on IS NULL
        WHEN 'spoiled' THEN ended_on IS NOT NULL AND handed_on IS NULL
        WHEN 'revoked' THEN ended_on IS NOT NULL AND handed_on IS NOT NULL
        WHEN 'replaced' THEN ended_on IS NOT NULL AND handed_on IS NOT NULL
        ELSE 0 END),
    CHECK (made_by IS NULL OR sent_by IS NOT NULL),
    CHECK (good_by IS NULL OR made_by IS NOT NULL),
    CHECK (handed_on IS NULL OR good_by IS NOT NULL),
    CHECK ((reason IS NULL) = (ended_on IS NULL)),
    -- Nobody stands behind a card that was never handed over.
    CHECK (holder IS NULL OR handed_on IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX one_card_in_hand ON card (holder) WHERE state = 'handed';
CREATE INDEX open_card ON card (reserved_on) WHERE handed_on IS NULL AND ended_on IS NULL;

CREATE TRIGGER serial_stays BEFORE UPDATE OF serial ON card
WHEN NEW.serial IS NOT OLD.serial
BEGIN SELECT RAISE(ABORT, 'a serial never changes'); END;

CREATE TRIGGER serial_kept BEFORE DELETE ON card
BEGIN SELECT RAISE(ABORT, 'a serial is never deleted'); END;

CREATE TRIGGER begins_reserved BEFORE INSERT ON card
WHEN NEW.state <> 'reserved'
BEGIN SELECT RAISE(ABORT, 'a card begins reserved'); END;

CREATE TRIGGER state_goes_forward BEFORE UPDATE OF state ON card
WHEN NEW.state IS NOT OLD.state AND NOT CASE NEW.state
    WHEN 'sent' THEN OLD.state = 'reserved'
    WHEN 'made' THEN OLD.state = 'sent'
    WHEN 'good' THEN OLD.state = 'made'
    WHEN 'handed' THEN OLD.state = 'good'
    WHEN 'void' THEN OLD.handed_on IS NULL AND OLD.ended_on IS NULL
    WHEN 'spoiled' THEN OLD.handed_on IS NULL AND OLD.ended_on IS NULL
    WHEN 'revoked' THEN OLD.state = 'handed'
    WHEN 'replaced' THEN OLD.state = 'handed'
    ELSE 0 END
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
