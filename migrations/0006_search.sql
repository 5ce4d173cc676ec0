-- Search over very many pages answers while a person types.

-- Which record a page found belongs to, without reading the page itself.
CREATE INDEX page_in_record ON page (id, record_id);

DROP TRIGGER page_added;
DROP TRIGGER page_removed;
DROP TRIGGER page_changed;
DROP TABLE page_search;

-- The beginnings of words are kept too: gathering all words that begin with two letters takes longer than a keystroke.
CREATE VIRTUAL TABLE page_search USING fts5 (
  text,
  content = 'page',
  content_rowid = 'id',
  prefix = '2',
  tokenize = 'porter unicode61 remove_diacritics 2'
);

-- Pages arrive in many small batches: pieces of the index are joined in larger steps than SQLite's own four.
INSERT INTO page_search (page_search, rank) VALUES ('automerge', 8);

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
