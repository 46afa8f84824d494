// How many buying centers there are, as the database counts them in passing.
// Access: read
// Parameters: none
// Returns: total
MATCH (b:BuyingCenter) RETURN count(b) AS total
