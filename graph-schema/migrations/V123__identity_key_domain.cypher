// People with an address at a domain or under it: what the domain says may have changed.
CREATE INDEX identity_key_domain_path IF NOT EXISTS FOR (n:IdentityKey) ON (n.domainPath, n.key);
