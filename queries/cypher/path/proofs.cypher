// The people and accounts that a search found, each with the touches that prove it, and what was asked for of those.
// Access: read
// Parameters: $matches, $parts
// Returns: id, root, touches, campaigns, people, accounts, buyingCenters, members
// Includes: touch/neighbours
UNWIND $matches AS match
OPTIONAL MATCH (p:Person {id: match.owner})
OPTIONAL MATCH (a:Account {id: match.owner})
CALL (match) {
  UNWIND match.touches AS touchId
  MATCH (t:Touch {id: touchId})
  RETURN collect(t) AS touches
}
WITH match.owner AS id, coalesce(p {.*}, a {.*}) AS root, touches
...neighbours
