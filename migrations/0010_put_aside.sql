-- What reports say that the person does not take for what the opinion says. It counts for these words only.

CREATE TABLE put_aside (
  opinion_id TEXT NOT NULL REFERENCES opinion (id) ON DELETE CASCADE,
  topic_id TEXT NOT NULL,
  -- The words as they were shown.
  text TEXT NOT NULL CHECK (text <> ''),
  created_at TEXT NOT NULL,
  PRIMARY KEY (opinion_id, topic_id, text)
) STRICT, WITHOUT ROWID;
