-- The medical question, the opinions sought on it, and what each of them says on each topic.

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

CREATE INDEX concern_by_person ON concern (person_id);

-- The last word on a concern; a new row each time, so that its history is kept.
CREATE TABLE decision (
  id TEXT PRIMARY KEY,
  concern_id TEXT NOT NULL REFERENCES concern (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('decided', 'working-plan', 'reopened')),
  text TEXT NOT NULL,
  review_on TEXT,
  created_at TEXT NOT NULL
) STRICT;

CREATE INDEX decision_by_concern ON decision (concern_id, created_at);

CREATE TABLE concern_record (
  concern_id TEXT NOT NULL REFERENCES concern (id) ON DELETE CASCADE,
  record_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  PRIMARY KEY (concern_id, record_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX concern_record_by_record ON concern_record (record_id);

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

CREATE INDEX opinion_by_concern ON opinion (concern_id, date);
CREATE INDEX opinion_by_provider ON opinion (provider_id);

-- Which earlier opinions had been seen, where `opinion.seen` is 'some'.
CREATE TABLE opinion_seen (
  opinion_id TEXT NOT NULL REFERENCES opinion (id) ON DELETE CASCADE,
  seen_opinion_id TEXT NOT NULL REFERENCES opinion (id) ON DELETE CASCADE,
  PRIMARY KEY (opinion_id, seen_opinion_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX opinion_seen_by_seen ON opinion_seen (seen_opinion_id);

CREATE TABLE opinion_record (
  opinion_id TEXT NOT NULL REFERENCES opinion (id) ON DELETE CASCADE,
  record_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  PRIMARY KEY (opinion_id, record_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX opinion_record_by_record ON opinion_record (record_id);

-- Topics the person adds; the fixed ones live in shared/domain/topics.ts.
CREATE TABLE topic (
  id TEXT PRIMARY KEY,
  concern_id TEXT NOT NULL REFERENCES concern (id) ON DELETE CASCADE,
  topic_group TEXT NOT NULL CHECK (topic_group IN ('what-it-is', 'how-to-treat', 'what-next')),
  label TEXT NOT NULL CHECK (label <> ''),
  created_at TEXT NOT NULL
) STRICT;

CREATE INDEX topic_by_concern ON topic (concern_id);

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

CREATE INDEX statement_by_opinion ON statement (opinion_id, topic_id);

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

CREATE INDEX evidence_by_statement ON evidence (statement_id);
CREATE INDEX evidence_by_record ON evidence (record_id, page_index);
