// person/merge_by_id: one merge.
CREATE INDEX merged_into_id IF NOT EXISTS FOR ()-[m:MERGED_INTO]-() ON (m.id);
