// Every version of what a tenant has defined keeps its number, its time and its label; what it says becomes one text.
MATCH (n:RoutingRules|LifecyclePolicy) WHERE n.kind IS NULL
SET n:Rules, n.kind = head([label IN labels(n) WHERE label <> 'Rules']), n.name = 'default';
// How touches become a score: kinds stand with their direction in front, and weights in step with them.
MATCH (n:ScoringModel) WHERE n.kind IS NULL
WITH n,
  reduce(json = '', i IN range(0, size(n.kinds) - 1) | json + CASE i WHEN 0 THEN '' ELSE ',' END
    + '{"kind":"' + split(n.kinds[i], ' ')[1] + '","direction":"' + split(n.kinds[i], ' ')[0]
    + '","weight":' + toString(n.weights[i]) + '}') AS weights,
  reduce(json = '', i IN range(0, size(n.roles) - 1) | json + CASE i WHEN 0 THEN '' ELSE ',' END
    + '{"role":"' + n.roles[i] + '","weight":' + toString(n.roleWeights[i]) + '}') AS roleWeights
SET n:Rules, n = {kind: 'ScoringModel', name: n.name, version: n.version, recordedAt: n.recordedAt, definition:
  '{"halfLifeDays":' + toString(n.halfLifeDays) + ',"cap":' + toString(n.cap)
  + ',"weights":[' + weights + '],"roleWeights":[' + roleWeights + ']}'};
// When lights are red, yellow or green.
MATCH (n:LightRules) WHERE n.kind IS NULL
WITH n, reduce(json = '', role IN n.keyRoles | json + CASE json WHEN '' THEN '' ELSE ',' END + '"' + role + '"') AS keyRoles
SET n:Rules, n = {kind: 'LightRules', name: 'default', version: n.version, recordedAt: n.recordedAt, definition:
  '{"lookBackDays":' + toString(n.lookBackDays) + ',"unanswered":' + toString(n.unanswered)
  + ',"freshDays":' + toString(n.freshDays) + ',"keyRoles":[' + keyRoles + ']}'};
// How duplicates are looked for, and what intake decides by.
// JSON wants backslashes, quotation marks and what can't be seen written otherwise.
WITH '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000a\u000b\u000c\u000d\u000e\u000f' AS low,
  '\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f' AS high
WITH [['\\', '\\\\'], ['"', '\\"']]
  + [i IN range(0, 15) | [substring(low, i, 1), '\\' + 'u000' + substring('0123456789abcdef', i, 1)]]
  + [i IN range(0, 15) | [substring(high, i, 1), '\\' + 'u001' + substring('0123456789abcdef', i, 1)]] AS escapes
MATCH (n:DuplicateRules|IntakeConfiguration) WHERE n.kind IS NULL
WITH n, [texts IN [n.identifyingFields, n.supportingFields, n.ownDomains, n.testPatterns, n.freeMailDomains] |
  '[' + reduce(json = '', text IN coalesce(texts, []) | json + CASE json WHEN '' THEN '' ELSE ',' END
    + '"' + reduce(safe = text, escape IN escapes | replace(safe, escape[0], escape[1])) + '"') + ']'] AS lists
SET n:Rules, n = CASE WHEN n:DuplicateRules
  THEN {kind: 'DuplicateRules', name: 'default', version: n.version, recordedAt: n.recordedAt, definition:
    '{"identifyingFields":' + lists[0] + ',"supportingFields":' + lists[1]
    + ',"suggestFrom":' + toString(n.suggestFrom) + ',"mergeFrom":' + coalesce(toString(n.mergeFrom), 'null') + '}'}
  ELSE {kind: 'IntakeConfiguration', name: 'default', version: n.version, recordedAt: n.recordedAt, definition:
    '{"leadMethod":"' + n.leadMethod + '","ownDomains":' + lists[2] + ',"testPatterns":' + lists[3] + ',"freeMailDomains":' + lists[4]
    + ',"customerScope":"' + n.customerScope + '","looseEmailMatch":"' + n.looseEmailMatch
    + '","leadForNotApplicable":' + toString(n.leadForNotApplicable) + ',"openAccounts":' + toString(n.openAccounts)
    + ',"zone":"' + n.zone + '"}'}
  END;
// Nobody takes these turns any more: each kind has its own.
MATCH (l:Lock) WHERE l.name IN ['routing-rules', 'lifecycle-policy', 'scoring-models', 'light-rules', 'duplicates'] DELETE l;
