// history/lock_records, save_records: what was told of one record, by its key.
CREATE CONSTRAINT lead_source_record_key IF NOT EXISTS FOR (n:LeadSourceRecord) REQUIRE n.key IS UNIQUE;
