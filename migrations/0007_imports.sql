-- Files of other kinds than PDF, pages read from their picture, and the queue of what was added.

-- What the file is by its own bytes, as in shared/domain/fileFormat.ts.
ALTER TABLE record ADD COLUMN format TEXT NOT NULL DEFAULT 'pdf';
-- The PDF drawn of a file that is none; null while there is none.
ALTER TABLE record ADD COLUMN pages_content_id INTEGER REFERENCES content (id);
-- Records waiting to be read go by this, largest first, then in the order they came.
ALTER TABLE record ADD COLUMN reading_rank INTEGER NOT NULL DEFAULT 0;
-- SHA-256 of all its words: another record with the same words looks like the same document.
ALTER TABLE record ADD COLUMN words_sha256 TEXT;
-- 1: the person keeps it beside the record it looks like.
ALTER TABLE record ADD COLUMN twin_kept INTEGER NOT NULL DEFAULT 0 CHECK (twin_kept IN (0, 1));
-- JSON list of the fields the person has set: what is read never changes those.
ALTER TABLE record ADD COLUMN set_by_person TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(set_by_person));
-- Which reader of facts went over it last; null while none has.
ALTER TABLE record ADD COLUMN facts_reader TEXT;

CREATE INDEX record_by_pages_content ON record (pages_content_id);
CREATE INDEX record_by_words ON record (words_sha256);

-- Whatever a record said until now, the person had said.
UPDATE record SET set_by_person =
  (SELECT json_group_array(field) FROM (
    SELECT 'title' AS field
    UNION ALL SELECT 'type' WHERE record.type <> 'unknown'
    UNION ALL SELECT 'date' WHERE record.date IS NOT NULL
    UNION ALL SELECT 'providerId' WHERE record.provider_id IS NOT NULL));

-- Whether the page's words had to be read from its picture, and how that ended.
ALTER TABLE page ADD COLUMN ocr TEXT NOT NULL DEFAULT 'not-needed'
  CHECK (ocr IN ('not-needed', 'waiting', 'read', 'blank', 'unreadable'));
-- From 0 to 100, a byte a word; null where nothing was read from a picture.
ALTER TABLE page ADD COLUMN confidences BLOB;

-- Pages without words are read from their picture now; a page that could not be loaded stays as it is.
UPDATE page SET ocr = CASE WHEN width > 0 THEN 'waiting' ELSE 'unreadable' END WHERE text = '';
UPDATE record SET reading = 'waiting'
WHERE reading = 'read' AND EXISTS (SELECT 1 FROM page WHERE record_id = record.id AND ocr = 'waiting');

DROP INDEX page_without_text;
-- Counted for every record in the list: without it each page would be read, words and all.
CREATE INDEX page_from_picture ON page (record_id, ocr) WHERE ocr <> 'not-needed';
CREATE INDEX page_to_read ON page (record_id, page_index) WHERE ocr = 'waiting';

-- The files a record was joined from (photos of one document), as they came.
CREATE TABLE record_part (
  record_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  content_id INTEGER NOT NULL REFERENCES content (id),
  file_name TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX record_part_by_content ON record_part (content_id);

-- One act of adding: files dropped or chosen together, or what the watched folder brought.
CREATE TABLE import (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  origin TEXT NOT NULL CHECK (origin IN ('person', 'folder')),
  created_at TEXT NOT NULL,
  undone_at TEXT,
  -- When the person cleared it from the tray.
  cleared_at TEXT
) STRICT;

CREATE INDEX import_by_person ON import (person_id, created_at);

-- A file on its way in, and what became of it.
CREATE TABLE import_file (
  id TEXT PRIMARY KEY,
  import_id TEXT NOT NULL REFERENCES import (id) ON DELETE CASCADE,
  -- The archive or document it lay in.
  inside_id TEXT REFERENCES import_file (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  -- An archive's bytes, until all that lies in it is taken over.
  content_id INTEGER REFERENCES content (id),
  -- The new record, or the one that holds the same bytes already.
  record_id TEXT REFERENCES record (id) ON DELETE SET NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'unpacked', 'added', 'duplicate', 'skipped', 'failed', 'cancelled')),
  -- Why it was skipped or failed.
  reason TEXT,
  -- When the person left what it asks as it is.
  left_at TEXT,
  -- 1: its record went to the trash when the import was undone, and comes back with it.
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;

CREATE INDEX import_file_by_import ON import_file (import_id);
CREATE INDEX import_file_by_inside ON import_file (inside_id);
CREATE INDEX import_file_by_content ON import_file (content_id);
CREATE INDEX import_file_by_record ON import_file (record_id);
CREATE INDEX import_file_waiting ON import_file (state) WHERE state = 'waiting';

-- Folders whose new files are copied in; nothing in them is ever moved or deleted.
CREATE TABLE watched_folder (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  path TEXT NOT NULL CHECK (path <> ''),
  -- Files that were there before, or were copied since, by name, size and time: JSON.
  seen TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(seen)),
  created_at TEXT NOT NULL,
  UNIQUE (person_id, path)
) STRICT;

-- Choices that hold for the whole vault.
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;
