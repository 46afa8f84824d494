// How many people there are but for those who are somebody else now, as the database counts both in passing.
// Access: read
// Parameters: none
// Returns: total
RETURN COUNT { (:Person) } - COUNT { (:MergedAway) } AS total
