-- Questions for the next provider: what the person made of the drafts, their own, and the answers; and closings that can be read again.

-- A question drafted from a difference is not kept until the person changes something about it.
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

-- Statements that were written down as the answer to a question.
CREATE TABLE question_answer (
  statement_id TEXT PRIMARY KEY REFERENCES statement (id) ON DELETE CASCADE,
  concern_id TEXT NOT NULL,
  question_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  FOREIGN KEY (concern_id, question_id) REFERENCES question (concern_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX question_answer_by_question ON question_answer (concern_id, question_id);

-- JSON list of what each opinion had said when a difference was closed, in its own words: number, providerName, text.
ALTER TABLE difference_closing ADD COLUMN sides TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(sides));

-- Of closings made before, only the words as they were compared are known.
UPDATE difference_closing
SET sides = (
  SELECT json_group_array(json_object('number', key + 1, 'providerName', '', 'text', value))
  FROM json_each(difference_closing.said)
  WHERE value <> ''
)
WHERE closed = 1;
