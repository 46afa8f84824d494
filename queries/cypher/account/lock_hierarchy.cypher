// Takes the one lock under which parents of accounts are set, so that no two calls close a cycle together.
// Access: write
// Parameters: none
// Returns: none
MERGE (l:Lock {name: 'account-hierarchy'})
SET l.name = l.name
