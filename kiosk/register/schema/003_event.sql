-- The event day and its stock: boxes of blanks, ribbons, what was destroyed, what was explained.
-- Rule: no column holds a person served or a time of day. What became of each blank stands in the
-- cards; these rows say only what the cards cannot know. Operators are named by their ids.

CREATE TABLE event_day (
    day TEXT NOT NULL PRIMARY KEY CHECK (day IS date(day)),
    phase TEXT NOT NULL CHECK (phase = 'open' OR phase = 'paused' OR phase = 'closed'),
    carried INTEGER NOT NULL CHECK (carried >= 0),
    counted INTEGER CHECK (counted >= 0),
    journal_from INTEGER NOT NULL CHECK (journal_from >= 0),
    journal_to INTEGER CHECK (journal_to > journal_from),
    CHECK ((phase = 'closed') = (counted IS NOT NULL)),
    CHECK ((phase = 'closed') = (journal_to IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE event_staff (
    day TEXT NOT NULL REFERENCES event_day (day),
    operator TEXT NOT NULL CHECK (operator <> ''),
    PRIMARY KEY (day, operator)
) STRICT, WITHOUT ROWID;

CREATE TABLE stock_entry (
    entry INTEGER PRIMARY KEY,
    day TEXT NOT NULL REFERENCES event_day (day),
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount <> 0),
    prints INTEGER CHECK (prints >= 0),
    reason TEXT,
    first TEXT,
    second TEXT,
    -- Any other word is no kind; only a difference may take away.
    CHECK (CASE kind
        WHEN 'box opened' THEN amount > 0
        WHEN 'test card' THEN amount > 0
        WHEN 'ribbon changed' THEN amount > 0
        WHEN 'cards destroyed' THEN amount > 0
        WHEN 'ribbons destroyed' THEN amount > 0
        WHEN 'difference' THEN 1
        ELSE 0 END),
    CHECK ((kind = 'ribbon changed') = (prints IS NOT NULL)),
    CHECK ((kind = 'difference') = (reason IS NOT NULL)),
    -- Two different people stand behind a destruction and behind a difference, and nothing else.
    CHECK ((first IS NULL) = (second IS NULL)),
    CHECK ((kind = 'difference' OR kind = 'cards destroyed' OR kind = 'ribbons destroyed')
        = (first IS NOT NULL)),
    CHECK (first <> second)
) STRICT;

-- At most one day is under way.
CREATE UNIQUE INDEX one_day_under_way ON event_day ((phase <> 'closed')) WHERE phase <> 'closed';
CREATE INDEX stock_of_day ON stock_entry (day);
-- Within a day by serial: no order of issue can be read from it.
CREATE INDEX card_of_day ON card (reserved_on);

CREATE TRIGGER day_stays BEFORE UPDATE OF day, carried, journal_from ON event_day
WHEN NEW.day IS NOT OLD.day OR NEW.carried IS NOT OLD.carried
    OR NEW.journal_from IS NOT OLD.journal_from
BEGIN SELECT RAISE(ABORT, 'how a day began never changes'); END;

CREATE TRIGGER day_kept BEFORE DELETE ON event_day
BEGIN SELECT RAISE(ABORT, 'an event day is never deleted'); END;

CREATE TRIGGER stock_unchanged BEFORE UPDATE ON stock_entry
BEGIN SELECT RAISE(ABORT, 'a stock entry is never changed'); END;

CREATE TRIGGER stock_kept BEFORE DELETE ON stock_entry
BEGIN SELECT RAISE(ABORT, 'a stock entry is never deleted'); END;
