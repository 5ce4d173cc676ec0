-- Search over very many pages answers while a person types.

-- Which record a page found belongs to, without reading the page itself.
CREATE INDEX page_in_record ON page (id, record_id, page_index);

DROP TRIGGER page_added;
DROP TRIGGER page_removed;
DROP TRIGGER page_changed;
DROP TABLE page_search;

-- Short beginnings of words are kept too: gathering all words that begin with two letters takes longer than a keystroke.
CREATE VIRTUAL TABLE page_search USING fts5 (
  text,
  content = 'page',
  content_rowid = 'id',
  prefix = '2 3',
  tokenize = 'porter unicode61 remove_diacritics 2'
);

-- Pages arrive in many small batches, and the window must not wait while pieces of the index are joined: the pieces
-- are joined eight at a time, in small steps (their size goes with that of a leaf), and never a whole level at once.
INSERT INTO page_search (page_search, rank) VALUES ('automerge', 8);
INSERT INTO page_search (page_search, rank) VALUES ('pgsz', 1000);
INSERT INTO page_search (page_search, rank) VALUES ('crisismerge', 64);

INSERT INTO page_search (page_search) VALUES ('rebuild');

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
