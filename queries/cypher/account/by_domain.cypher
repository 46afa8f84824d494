// The account that claims a domain now; of several a stated claim before intake's, then the oldest account.
// Access: read
// Parameters: $domain, $now
// Returns: account
MATCH (:Domain {name: $domain})<-[c:CLAIMS]-(a:Account)
WHERE c.supersededAt IS NULL AND (c.from IS NULL OR c.from <= $now) AND (c.to IS NULL OR $now < c.to)
RETURN a {.id, .key, .name, .country, .owner, .provenance, .recordedAt} AS account
ORDER BY c.explicit DESC, a.recordedAt, a.id
LIMIT 1
