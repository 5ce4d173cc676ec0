-- Which record a page found belongs to, told by very few rows: pages kept one after the other are mostly of one record.

CREATE TABLE page_run (
  -- From this page (page.id) on, until the next run, the pages belong to the record.
  first_page INTEGER PRIMARY KEY,
  record_id TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX page_run_by_record ON page_run (record_id);

INSERT INTO page_run (first_page, record_id)
SELECT id, record_id
FROM (SELECT id, record_id, lag(record_id) OVER (ORDER BY id) AS before FROM page INDEXED BY page_in_record)
WHERE record_id IS NOT before;

-- A new page has a greater id than every other, so it can only go on with the last run or begin one.
CREATE TRIGGER page_begins_run AFTER INSERT ON page
WHEN new.record_id IS NOT
  (SELECT record_id FROM page_run WHERE first_page <= new.id ORDER BY first_page DESC LIMIT 1)
BEGIN
  INSERT INTO page_run (first_page, record_id) VALUES (new.id, new.record_id)
  ON CONFLICT (first_page) DO UPDATE SET record_id = excluded.record_id;
END;

DROP INDEX page_in_record;

-- All that a search asks about a record, without reading the record itself.
CREATE INDEX record_to_find ON record (id, person_id, trashed_at, date);
