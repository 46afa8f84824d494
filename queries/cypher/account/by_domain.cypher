// The account that claims a domain now; of several a stated claim before intake's, then the oldest account.
// Access: read
// Parameters: $domain, $now
// Returns: account
// Includes: account/account, account/claimant
MATCH (:Domain {name: $domain})<-[c:CLAIMS]-(root:Account)
WHERE c.supersededAt IS NULL AND (c.from IS NULL OR c.from <= $now) AND (c.to IS NULL OR $now < c.to)
RETURN root {...account} AS account
ORDER BY ...claimant
LIMIT 1
