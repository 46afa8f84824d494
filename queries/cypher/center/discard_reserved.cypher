// Removes the nodes that this transaction made as locks and does not fill.
// Access: write
// Parameters: $ids
// Returns: none
UNWIND $ids AS id
MATCH (b:BuyingCenter {id: id})
DELETE b
