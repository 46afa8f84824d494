// Whoever others are merged into shows their details where it has none: those are told at once from all others.
MATCH (p:Person)<-[m:MERGED_INTO]-(:Person) WHERE m.supersededAt IS NULL
SET p.absorbs = true;
