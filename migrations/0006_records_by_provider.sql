-- Found by its provider, as every reference to another table is.

CREATE INDEX record_by_provider ON record (provider_id);
