// path/search: touches of a step's kinds in a time, page after page.
CREATE INDEX touch_kind IF NOT EXISTS FOR (n:Touch) ON (n.kind, n.occurredAt, n.id);
