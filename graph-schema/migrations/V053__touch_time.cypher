// leadCategories: inbound touches of a period.
CREATE INDEX touch_time IF NOT EXISTS FOR (n:Touch) ON (n.direction, n.occurredAt);
