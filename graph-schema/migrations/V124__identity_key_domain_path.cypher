// Keys of earlier versions get the domain from its end.
MATCH (k:IdentityKey) WHERE k.domain IS NOT NULL AND k.domainPath IS NULL
SET k.domainPath = reduce(path = '', label IN split(k.domain, '.') | label + '.' + path);
