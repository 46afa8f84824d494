// A field is defined once.
CREATE CONSTRAINT custom_field_name IF NOT EXISTS FOR (n:CustomField) REQUIRE n.name IS UNIQUE;
