// person/count: those who were merged into others are counted by a label of their own.
MATCH (p:Person) WHERE p.mergedAway
CALL (p) { SET p:MergedAway } IN TRANSACTIONS OF 5000 ROWS;
