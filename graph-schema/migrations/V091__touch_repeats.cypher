// Touches stored before they repeated their buying center, for its journey, and their recorded category, for filters.
MATCH (t:Touch)-[:AT_CENTER]->(b:BuyingCenter) WHERE t.buyingCenterId IS NULL
CALL (t, b) { SET t.buyingCenterId = b.id } IN TRANSACTIONS OF 5000 ROWS;
MATCH (t:Touch)-[:CLASSIFIED_AS]->(d:Classification) WHERE t.category IS NULL
CALL (t, d) { SET t.category = d.category } IN TRANSACTIONS OF 5000 ROWS;
