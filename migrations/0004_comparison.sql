-- What the person says about how two opinions relate, and which differences they have closed.

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

CREATE INDEX relation_mark_by_concern ON relation_mark (concern_id);
CREATE INDEX relation_mark_by_earlier ON relation_mark (earlier_opinion_id);
CREATE INDEX relation_mark_by_later ON relation_mark (later_opinion_id);

-- Every closing and reopening, newest last; the newest row of a topic tells whether it is closed.
CREATE TABLE difference_closing (
  id TEXT PRIMARY KEY,
  concern_id TEXT NOT NULL REFERENCES concern (id) ON DELETE CASCADE,
  topic_id TEXT NOT NULL,
  closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
  reason TEXT NOT NULL DEFAULT '',
  -- JSON list of what each opinion had said (normalized) when it was closed: the closing counts for these words only.
  said TEXT NOT NULL CHECK (json_valid(said)),
  created_at TEXT NOT NULL
) STRICT;

CREATE INDEX difference_closing_by_concern ON difference_closing (concern_id, topic_id, created_at);
