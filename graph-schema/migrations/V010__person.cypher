// node(id), person(by id) and every write that names a person it knows.
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
// people(orderBy: RECORDED_AT): keyset pages.
CREATE INDEX person_recorded IF NOT EXISTS FOR (n:Person) ON (n.recordedAt, n.id);
// people(orderBy: NAME): keyset pages.
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.sortName, n.id);
// intake suggestions: the same phone and last name.
CREATE INDEX person_phone IF NOT EXISTS FOR (n:Person) ON (n.phoneE164);
// intake suggestions: the same name.
CREATE INDEX person_name_key IF NOT EXISTS FOR (n:Person) ON (n.nameKey);
