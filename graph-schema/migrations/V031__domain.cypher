// Intake finds accounts by mail domain, and opens one account however many colleagues arrive at once (MERGE).
CREATE CONSTRAINT domain_name IF NOT EXISTS FOR (n:Domain) REQUIRE n.name IS UNIQUE;
