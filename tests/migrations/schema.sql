CREATE INDEX bundle_by_concern ON bundle (concern_id, created_at);

CREATE INDEX bundle_by_provider ON bundle (provider_id);

CREATE INDEX bundle_item_by_record ON bundle_item (record_id);

CREATE INDEX concern_by_person ON concern (person_id);

CREATE INDEX concern_record_by_record ON concern_record (record_id);

CREATE INDEX decision_by_concern ON decision (concern_id, created_at);

CREATE INDEX difference_closing_by_concern ON difference_closing (concern_id, topic_id, created_at);

CREATE INDEX evidence_by_record ON evidence (record_id, page_index);

CREATE INDEX evidence_by_statement ON evidence (statement_id);

CREATE INDEX fact_by_record ON fact (record_id, kind);

CREATE INDEX fact_to_check ON fact (record_id) WHERE state = 'suggested';

CREATE INDEX import_by_person ON import (person_id, created_at);

CREATE INDEX import_file_by_content ON import_file (content_id);

CREATE INDEX import_file_by_import ON import_file (import_id);

CREATE INDEX import_file_by_inside ON import_file (inside_id);

CREATE INDEX import_file_by_record ON import_file (record_id);

CREATE INDEX import_file_waiting ON import_file (state) WHERE state = 'waiting';

CREATE INDEX mix_up_aside_by_concern ON mix_up_aside (concern_id);

CREATE INDEX opinion_by_concern ON opinion (concern_id, date);

CREATE INDEX opinion_by_provider ON opinion (provider_id);

CREATE INDEX opinion_record_by_record ON opinion_record (record_id);

CREATE INDEX opinion_seen_by_seen ON opinion_seen (seen_opinion_id);

CREATE INDEX page_from_picture ON page (record_id, ocr) WHERE ocr <> 'not-needed';

CREATE INDEX page_run_by_record ON page_run (record_id);

CREATE INDEX page_to_read ON page (record_id, page_index) WHERE ocr = 'waiting';

CREATE INDEX provider_by_person ON provider (person_id);

CREATE INDEX question_answer_by_question ON question_answer (concern_id, question_id);

CREATE INDEX record_by_content ON record (content_id);

CREATE INDEX record_by_pages_content ON record (pages_content_id);

CREATE INDEX record_by_person ON record (person_id, date);

CREATE INDEX record_by_provider ON record (provider_id);

CREATE INDEX record_by_replaced ON record (replaces_record_id);

CREATE INDEX record_by_words ON record (words_sha256);

CREATE INDEX record_part_by_content ON record_part (content_id);

CREATE INDEX record_request_by_concern ON record_request (concern_id);

CREATE INDEX record_request_by_provider ON record_request (provider_id);

CREATE INDEX record_request_by_record ON record_request (record_id);

CREATE INDEX record_to_find ON record (id, person_id, trashed_at, date);

CREATE INDEX record_to_read ON record (reading, created_at);

CREATE INDEX relation_mark_by_concern ON relation_mark (concern_id);

CREATE INDEX relation_mark_by_earlier ON relation_mark (earlier_opinion_id);

CREATE INDEX relation_mark_by_later ON relation_mark (later_opinion_id);

CREATE INDEX statement_by_opinion ON statement (opinion_id, topic_id);

CREATE INDEX topic_by_concern ON topic (concern_id);

CREATE INDEX version_refused_by_older ON version_refused (older_id);

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

CREATE TABLE concern (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  title TEXT NOT NULL CHECK (title <> ''),
  asked_on TEXT,
  note TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;

CREATE TABLE concern_record (
  concern_id TEXT NOT NULL REFERENCES concern (id) ON DELETE CASCADE,
  record_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  PRIMARY KEY (concern_id, record_id)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE decision (
  id TEXT PRIMARY KEY,
  concern_id TEXT NOT NULL REFERENCES concern (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('decided', 'working-plan', 'reopened')),
  text TEXT NOT NULL,
  review_on TEXT,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE difference_closing (
  id TEXT PRIMARY KEY,
  concern_id TEXT NOT NULL REFERENCES concern (id) ON DELETE CASCADE,
  topic_id TEXT NOT NULL,
  closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
  reason TEXT NOT NULL DEFAULT '',
  -- JSON list of what each opinion had said (normalized) when it was closed: the closing counts for these words only.
  said TEXT NOT NULL CHECK (json_valid(said)),
  created_at TEXT NOT NULL
, sides TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(sides))) STRICT;

CREATE TABLE evidence (
  id TEXT PRIMARY KEY,
  statement_id TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
  record_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  page_index INTEGER NOT NULL CHECK (page_index >= 0),
  page_label TEXT,
  quote TEXT NOT NULL CHECK (quote <> ''),
  text_before TEXT NOT NULL,
  text_after TEXT NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  -- JSON list of [left, bottom, right, top] in PDF points.
  rects TEXT NOT NULL CHECK (json_valid(rects)),
  source TEXT NOT NULL CHECK (source IN ('text', 'ocr')),
  extractor TEXT NOT NULL,
  -- 0: the words could not be found again after the page was read anew ("check this").
  found INTEGER NOT NULL DEFAULT 1 CHECK (found IN (0, 1)),
  checked INTEGER NOT NULL DEFAULT 1 CHECK (checked IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;

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
, confidence REAL NOT NULL DEFAULT 1 CHECK (confidence BETWEEN 0 AND 1), negated INTEGER NOT NULL DEFAULT 0 CHECK (negated IN (0, 1)), uncertain INTEGER NOT NULL DEFAULT 0 CHECK (uncertain IN (0, 1)), about TEXT NOT NULL DEFAULT 'patient' CHECK (about IN ('patient', 'history', 'family')), text_before TEXT NOT NULL DEFAULT '', text_after TEXT NOT NULL DEFAULT '', start_offset INTEGER, end_offset INTEGER, detail TEXT CHECK (detail IS NULL OR json_valid(detail)), choices TEXT CHECK (choices IS NULL OR json_valid(choices)), reason TEXT, read_value TEXT, read_normalized TEXT) STRICT;

CREATE TABLE import (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  origin TEXT NOT NULL CHECK (origin IN ('person', 'folder')),
  created_at TEXT NOT NULL,
  undone_at TEXT,
  -- When the person cleared it from the tray.
  cleared_at TEXT
) STRICT;

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

CREATE TABLE mix_up_aside (
  id TEXT PRIMARY KEY,
  concern_id TEXT NOT NULL REFERENCES concern (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('patient-name', 'birth-date', 'record-number', 'side', 'specimen')),
  -- What it is about: a part of the body, a hospital, a case; empty where the kind says it.
  subject TEXT NOT NULL,
  -- JSON list of the values that stood against each other: it counts for these values only.
  said TEXT NOT NULL CHECK (json_valid(said)),
  reason TEXT NOT NULL CHECK (reason <> ''),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE opinion (
  id TEXT PRIMARY KEY,
  concern_id TEXT NOT NULL REFERENCES concern (id) ON DELETE CASCADE,
  provider_id TEXT NOT NULL REFERENCES provider (id),
  date TEXT,
  kind TEXT NOT NULL,
  -- JSON list of what the provider was given (see shared/domain/opinionKind.ts).
  given TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(given)),
  given_note TEXT NOT NULL DEFAULT '',
  seen TEXT NOT NULL DEFAULT 'unknown',
  note TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;

CREATE TABLE opinion_record (
  opinion_id TEXT NOT NULL REFERENCES opinion (id) ON DELETE CASCADE,
  record_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  PRIMARY KEY (opinion_id, record_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE opinion_seen (
  opinion_id TEXT NOT NULL REFERENCES opinion (id) ON DELETE CASCADE,
  seen_opinion_id TEXT NOT NULL REFERENCES opinion (id) ON DELETE CASCADE,
  PRIMARY KEY (opinion_id, seen_opinion_id)
) STRICT, WITHOUT ROWID;

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
  extractor TEXT NOT NULL, ocr TEXT NOT NULL DEFAULT 'not-needed'
  CHECK (ocr IN ('not-needed', 'waiting', 'read', 'blank', 'unreadable')), confidences BLOB,
  UNIQUE (record_id, page_index)
) STRICT;

CREATE TABLE page_run (
  -- From this page (page.id) on, until the next run, the pages belong to the record.
  first_page INTEGER PRIMARY KEY,
  record_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE
) STRICT;

CREATE VIRTUAL TABLE page_search USING fts5 (
  text,
  content = 'page',
  content_rowid = 'id',
  prefix = '2 3',
  tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TABLE 'page_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'page_search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'page_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'page_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  birth_date TEXT,
  looked_after INTEGER NOT NULL DEFAULT 0 CHECK (looked_after IN (0, 1)),
  note TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;

CREATE TABLE provider (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (name <> ''),
  specialty TEXT NOT NULL DEFAULT '',
  organization TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  fax TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  portal TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  npi TEXT NOT NULL DEFAULT '',
  is_primary INTEGER NOT NULL DEFAULT 0 CHECK (is_primary IN (0, 1)),
  note TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;

CREATE TABLE put_aside (
  opinion_id TEXT NOT NULL REFERENCES opinion (id) ON DELETE CASCADE,
  topic_id TEXT NOT NULL,
  -- The words as they were shown.
  text TEXT NOT NULL CHECK (text <> ''),
  created_at TEXT NOT NULL,
  PRIMARY KEY (opinion_id, topic_id, text)
) STRICT, WITHOUT ROWID;

CREATE TABLE question (
  concern_id TEXT NOT NULL REFERENCES concern (id) ON DELETE CASCADE,
  -- Of a drafted question: the id of its topic, so that there is one for each.
  id TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('difference', 'own')),
  -- A fixed topic's id or one of `topic.id`; null where the person named none.
  topic_id TEXT,
  -- The person's words; null while the draft stands.
  text TEXT CHECK (text <> ''),
  -- Null: behind those that were given a place.
  position INTEGER,
  -- Null: printed while it is open.
  printed INTEGER CHECK (printed IN (0, 1)),
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT,
  PRIMARY KEY (concern_id, id),
  CHECK (CASE origin WHEN 'own' THEN text IS NOT NULL ELSE topic_id IS id END)
) STRICT, WITHOUT ROWID;

CREATE TABLE question_answer (
  statement_id TEXT PRIMARY KEY REFERENCES statement (id) ON DELETE CASCADE,
  concern_id TEXT NOT NULL,
  question_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  FOREIGN KEY (concern_id, question_id) REFERENCES question (concern_id, id) ON DELETE CASCADE
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
, format TEXT NOT NULL DEFAULT 'pdf', pages_content_id INTEGER REFERENCES content (id), reading_rank INTEGER NOT NULL DEFAULT 0, words_sha256 TEXT, twin_kept INTEGER NOT NULL DEFAULT 0 CHECK (twin_kept IN (0, 1)), set_by_person TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(set_by_person)), facts_reader TEXT, replaces_record_id TEXT REFERENCES record (id) ON DELETE SET NULL
  CHECK (replaces_record_id <> id), version_word TEXT
  CHECK (version_word IN ('preliminary', 'final', 'supplemental', 'addendum', 'corrected', 'amended'))) STRICT;

CREATE TABLE record_part (
  record_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  content_id INTEGER NOT NULL REFERENCES content (id),
  file_name TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE relation_mark (
  concern_id TEXT NOT NULL REFERENCES concern (id) ON DELETE CASCADE,
  topic_id TEXT NOT NULL,
  earlier_opinion_id TEXT NOT NULL REFERENCES opinion (id) ON DELETE CASCADE,
  later_opinion_id TEXT NOT NULL REFERENCES opinion (id) ON DELETE CASCADE,
  relation TEXT NOT NULL CHECK (relation IN ('same', 'refined', 'different', 'unclear')),
  reason TEXT NOT NULL DEFAULT '',
  -- The words of the later statement that changed, if the person named them.
  words TEXT NOT NULL DEFAULT '',
  -- JSON list of what the two had said (normalized) when it was marked: the mark counts for these words only.
  said TEXT NOT NULL CHECK (json_valid(said)),
  changed_at TEXT NOT NULL,
  PRIMARY KEY (topic_id, earlier_opinion_id, later_opinion_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE stated_fact (
  record_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  fact TEXT NOT NULL CHECK (json_valid(fact)),
  PRIMARY KEY (record_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
  id TEXT PRIMARY KEY,
  opinion_id TEXT NOT NULL REFERENCES opinion (id) ON DELETE CASCADE,
  -- A fixed topic's id or one of `topic.id`; so it can reference neither table.
  topic_id TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  normalized TEXT,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;

CREATE TABLE topic (
  id TEXT PRIMARY KEY,
  concern_id TEXT NOT NULL REFERENCES concern (id) ON DELETE CASCADE,
  topic_group TEXT NOT NULL CHECK (topic_group IN ('what-it-is', 'how-to-treat', 'what-next')),
  label TEXT NOT NULL CHECK (label <> ''),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE version_refused (
  newer_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  older_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  PRIMARY KEY (newer_id, older_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE watched_folder (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  path TEXT NOT NULL CHECK (path <> ''),
  -- Files that were there before, or were copied since, by name, size and time: JSON.
  seen TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(seen)),
  created_at TEXT NOT NULL,
  UNIQUE (person_id, path)
) STRICT;

CREATE TRIGGER page_added AFTER INSERT ON page BEGIN
  INSERT INTO page_search (rowid, text) VALUES (new.id, new.text);
END;

CREATE TRIGGER page_begins_run AFTER INSERT ON page
WHEN new.record_id IS NOT
  (SELECT record_id FROM page_run WHERE first_page <= new.id ORDER BY first_page DESC LIMIT 1)
BEGIN
  INSERT INTO page_run (first_page, record_id) VALUES (new.id, new.record_id)
  ON CONFLICT (first_page) DO UPDATE SET record_id = excluded.record_id;
END;

CREATE TRIGGER page_changed AFTER UPDATE OF text ON page BEGIN
  INSERT INTO page_search (page_search, rowid, text) VALUES ('delete', old.id, old.text);
  INSERT INTO page_search (rowid, text) VALUES (new.id, new.text);
END;

CREATE TRIGGER page_removed AFTER DELETE ON page BEGIN
  INSERT INTO page_search (page_search, rowid, text) VALUES ('delete', old.id, old.text);
END;
