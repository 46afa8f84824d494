// Touches by id, with what was asked for of the things they hang together with.
// Access: read
// Parameters: $ids, $parts
// Returns: id, root, touches, campaigns, people, accounts, buyingCenters, members
// Includes: touch/neighbours
UNWIND $ids AS touchId
MATCH (t:Touch {id: touchId})
WITH null AS id, null AS root, collect(t) AS touches
...neighbours
