-- Whose records these are, and who gives them care.

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

CREATE INDEX provider_by_person ON provider (person_id);
