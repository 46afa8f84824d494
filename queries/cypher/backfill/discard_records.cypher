// Takes away records that were locked for rows which were then refused.
// Access: write
// Parameters: $keys
// Returns: none
UNWIND $keys AS key
MATCH (r:LeadSourceRecord {key: key}) WHERE r.created IS NULL
DELETE r
