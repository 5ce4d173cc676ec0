-- What does not go together between the records of a concern, and why the person says it is all right.

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

CREATE INDEX mix_up_aside_by_concern ON mix_up_aside (concern_id);
