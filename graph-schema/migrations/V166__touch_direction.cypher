// touches, and reports of a time: keyset pages of all touches, a seek for each direction. It does what the one without the id did.
CREATE INDEX touch_direction IF NOT EXISTS FOR (n:Touch) ON (n.direction, n.occurredAt, n.id);
DROP INDEX touch_time IF EXISTS;
