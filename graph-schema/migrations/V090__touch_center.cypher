// Journey of a buying center: keyset pages of the touches that named it.
CREATE INDEX touch_center IF NOT EXISTS FOR (n:Touch) ON (n.buyingCenterId, n.occurredAt, n.id);
