-- What was read out of a record, what is still owed, and what was handed over.

CREATE TABLE fact (
  id TEXT PRIMARY KEY,
  record_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  normalized TEXT,
  state TEXT NOT NULL CHECK (state IN ('suggested', 'accepted', 'corrected', 'rejected')),
  page_index INTEGER,
  quote TEXT,
  rects TEXT CHECK (rects IS NULL OR json_valid(rects)),
  extractor TEXT NOT NULL,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;

CREATE INDEX fact_by_record ON fact (record_id, kind);

CREATE TABLE record_request (
  id TEXT PRIMARY KEY,
  concern_id TEXT NOT NULL REFERENCES concern (id) ON DELETE CASCADE,
  provider_id TEXT REFERENCES provider (id) ON DELETE SET NULL,
  record_id TEXT REFERENCES record (id) ON DELETE SET NULL,
  what TEXT NOT NULL CHECK (what <> ''),
  how TEXT NOT NULL DEFAULT '',
  asked_on TEXT,
  due_on TEXT,
  note TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;

CREATE INDEX record_request_by_concern ON record_request (concern_id);
CREATE INDEX record_request_by_provider ON record_request (provider_id);
CREATE INDEX record_request_by_record ON record_request (record_id);

CREATE TABLE bundle (
  id TEXT PRIMARY KEY,
  concern_id TEXT NOT NULL REFERENCES concern (id) ON DELETE CASCADE,
  provider_id TEXT NOT NULL REFERENCES provider (id),
  read TEXT NOT NULL CHECK (read IN ('full', 'independent')),
  page_count INTEGER NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  created_at TEXT NOT NULL
) STRICT;

CREATE INDEX bundle_by_concern ON bundle (concern_id, created_at);
CREATE INDEX bundle_by_provider ON bundle (provider_id);

-- Every file that went in, with its hash; the record may have left the vault since.
CREATE TABLE bundle_item (
  bundle_id TEXT NOT NULL REFERENCES bundle (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  record_id TEXT REFERENCES record (id) ON DELETE SET NULL,
  title TEXT NOT NULL,
  path TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  PRIMARY KEY (bundle_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX bundle_item_by_record ON bundle_item (record_id);
