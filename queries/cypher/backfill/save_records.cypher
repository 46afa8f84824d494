// Stores what was told of records that carry lead sources, and the keys of the touches that follow.
// Access: write
// Parameters: $records
// Returns: none
UNWIND $records AS record
MATCH (r:LeadSourceRecord {key: record.key})
SET r += record.properties
