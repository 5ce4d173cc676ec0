-- Versions of one document: an amended report, an addendum, the final report after a preliminary one.

-- The record of the same person that this one is a newer version of. The person says so; a chain never closes.
ALTER TABLE record ADD COLUMN replaces_record_id TEXT REFERENCES record (id) ON DELETE SET NULL
  CHECK (replaces_record_id <> id);
-- What its words call it among the versions of a document; null where they say nothing of the kind.
ALTER TABLE record ADD COLUMN version_word TEXT
  CHECK (version_word IN ('preliminary', 'final', 'supplemental', 'addendum', 'corrected', 'amended'));

CREATE INDEX record_by_replaced ON record (replaces_record_id);

-- Pairs that look like two versions of one document and, the person says, are not.
CREATE TABLE version_refused (
  newer_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  older_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  PRIMARY KEY (newer_id, older_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX version_refused_by_older ON version_refused (older_id);
