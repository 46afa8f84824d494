// Handoffs that were looked at need not be looked at again, unless what is stored of them next says so.
// Access: write
// Parameters: $ids
// Returns: none
UNWIND $ids AS id
MATCH (h:Handoff {id: id})
REMOVE h.checkAt
