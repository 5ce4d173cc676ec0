-- Where in the words a fact was read, how sure the reading is, and how the words around it turn its meaning.

ALTER TABLE fact ADD COLUMN confidence REAL NOT NULL DEFAULT 1 CHECK (confidence BETWEEN 0 AND 1);
ALTER TABLE fact ADD COLUMN negated INTEGER NOT NULL DEFAULT 0 CHECK (negated IN (0, 1));
ALTER TABLE fact ADD COLUMN uncertain INTEGER NOT NULL DEFAULT 0 CHECK (uncertain IN (0, 1));
ALTER TABLE fact ADD COLUMN about TEXT NOT NULL DEFAULT 'patient' CHECK (about IN ('patient', 'history', 'family'));
ALTER TABLE fact ADD COLUMN text_before TEXT NOT NULL DEFAULT '';
ALTER TABLE fact ADD COLUMN text_after TEXT NOT NULL DEFAULT '';
ALTER TABLE fact ADD COLUMN start_offset INTEGER;
ALTER TABLE fact ADD COLUMN end_offset INTEGER;
-- JSON: the parts of a value that has several.
ALTER TABLE fact ADD COLUMN detail TEXT CHECK (detail IS NULL OR json_valid(detail));
-- JSON: readings among which the person must choose.
ALTER TABLE fact ADD COLUMN choices TEXT CHECK (choices IS NULL OR json_valid(choices));
ALTER TABLE fact ADD COLUMN reason TEXT;
-- What was read before the person corrected it.
ALTER TABLE fact ADD COLUMN read_value TEXT;
ALTER TABLE fact ADD COLUMN read_normalized TEXT;

-- How many facts wait to be looked at, for every record in the list.
CREATE INDEX fact_to_check ON fact (record_id) WHERE state = 'suggested';

-- What a file states as data, until its pages are read and the words can be found on them.
CREATE TABLE stated_fact (
  record_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  fact TEXT NOT NULL CHECK (json_valid(fact)),
  PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;
