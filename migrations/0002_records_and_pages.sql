-- Documents kept: the original bytes in chunks, untouched, and their text page by page.

-- One row for each distinct file; `sha256` is null while the bytes are still arriving.
CREATE TABLE content (
  id INTEGER PRIMARY KEY,
  sha256 TEXT UNIQUE CHECK (length(sha256) = 64),
  size INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE content_chunk (
  content_id INTEGER NOT NULL REFERENCES content (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (content_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE record (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  content_id INTEGER NOT NULL REFERENCES content (id),
  provider_id TEXT REFERENCES provider (id) ON DELETE SET NULL,
  file_name TEXT NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  type TEXT NOT NULL DEFAULT 'unknown',
  date TEXT,
  note TEXT NOT NULL DEFAULT '',
  -- The password the person typed to open a locked file; safe here because the vault itself is encrypted.
  password TEXT,
  reading TEXT NOT NULL CHECK (reading IN ('waiting', 'reading', 'read', 'failed', 'cancelled')),
  failure_code TEXT,
  page_count INTEGER,
  pages_read INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;

CREATE INDEX record_by_person ON record (person_id, date);
CREATE INDEX record_by_content ON record (content_id);
CREATE INDEX record_by_provider ON record (provider_id);
CREATE INDEX record_to_read ON record (reading, created_at);

CREATE TABLE page (
  id INTEGER PRIMARY KEY,
  record_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  page_index INTEGER NOT NULL CHECK (page_index >= 0),
  label TEXT,
  width REAL NOT NULL,
  height REAL NOT NULL,
  rotation INTEGER NOT NULL CHECK (rotation IN (0, 90, 180, 270)),
  text TEXT NOT NULL,
  -- Little-endian 32-bit floats, six a word: start, end, left, bottom, right, top (PDF points).
  words BLOB NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('text', 'ocr')),
  extractor TEXT NOT NULL,
  UNIQUE (record_id, page_index)
) STRICT;

-- Counted for every record in the list: without it each page would be read, words and all.
CREATE INDEX page_without_text ON page (record_id) WHERE text = '';

CREATE VIRTUAL TABLE page_search USING fts5 (
  text,
  content = 'page',
  content_rowid = 'id',
  tokenize = 'porter unicode61 remove_diacritics 2'
);

-- Pages arrive in many small batches: pieces of the index are joined in larger steps than SQLite's own four.
INSERT INTO page_search (page_search, rank) VALUES ('automerge', 8);

CREATE TRIGGER page_added AFTER INSERT ON page BEGIN
  INSERT INTO page_search (rowid, text) VALUES (new.id, new.text);
END;

CREATE TRIGGER page_removed AFTER DELETE ON page BEGIN
  INSERT INTO page_search (page_search, rowid, text) VALUES ('delete', old.id, old.text);
END;

CREATE TRIGGER page_changed AFTER UPDATE OF text ON page BEGIN
  INSERT INTO page_search (page_search, rowid, text) VALUES ('delete', old.id, old.text);
  INSERT INTO page_search (rowid, text) VALUES (new.id, new.text);
END;
