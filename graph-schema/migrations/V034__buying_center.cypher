// node(id), and every write that names a buying center it knows.
CREATE CONSTRAINT buying_center_id IF NOT EXISTS FOR (n:BuyingCenter) REQUIRE n.id IS UNIQUE;
// upserts, and the buying center a submission names.
CREATE CONSTRAINT buying_center_key IF NOT EXISTS FOR (n:BuyingCenter) REQUIRE n.key IS UNIQUE;
