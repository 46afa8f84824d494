package io.leadgraph.benchmark;

/** The statements that store a generated graph. */
final class GeneratedCypher {
    static final String CAMPAIGNS = """
            CYPHER 25 UNWIND $rows AS row
            CREATE (c:Campaign {id: row.id, key: row.key, name: row.key, sortName: row.key, kind: 'CONTENT', evergreen: false, test: false,
              costE4: 10000000, currency: 'EUR', recordedAt: row.recordedAt})
            WITH row, c
            MATCH (p:Campaign {id: row.parentId}) WHERE p <> c
            CREATE (c)-[:PART_OF]->(p)
            """;
    static final String ACCOUNTS = """
            CYPHER 25 UNWIND $rows AS row
            CREATE (:Account {id: row.id, key: row.key, name: row.key, sortName: row.key, nameKey: row.key, provenance: 'IMPORT',
                recordedAt: row.recordedAt})
              -[:CLAIMS {explicit: true, recordedAt: row.recordedAt}]->(:Domain {name: row.key + '.com'})
            """;
    static final String TREES = """
            CYPHER 25 UNWIND $rows AS row
            MATCH (a:Account {id: row.id})
            MATCH (p:Account {id: row.parentId})
            CREATE (a)-[:CHILD_OF {recordedAt: row.recordedAt}]->(p)
            """;
    static final String PEOPLE = """
            CYPHER 25 UNWIND $rows AS row
            MATCH (a:Account {id: row.accountId})
            CREATE (k:IdentityKey {key: 'email:' + row.email, kind: 'EMAIL', address: row.email, looseKey: row.email, domainPath: reduce(path = '', label IN split(row.domain, '.') | label + '.' + path)})
                -[:KEY_OF {from: row.firstAt, recordedAt: row.firstAt}]->
              (i:Identity {id: 'identity_' + row.n, recordedAt: row.firstAt, firstInboundAt: row.firstInbound.at,
                firstInboundKey: row.firstInbound.key})
                -[:IDENTIFIES {recordedAt: row.firstAt}]->
              (:Person {id: 'person_' + row.n, name: 'Pat ' + row.last, sortName: toLower(row.last) + ' pat', firstName: 'Pat',
                lastName: row.last, nameKey: 'pat ' + toLower(row.last), title: 'Buyer', recordedAt: row.firstAt})
            CREATE (i)-[:AFFILIATED_WITH {id: 'affiliation_' + row.n, from: row.firstAt, status: 'CONFIRMED', evidence: 'ADDRESS',
              recordedAt: row.firstAt}]->(a)
            CALL (row, i) {
              UNWIND row.members AS new
              MATCH (c:Campaign {id: new.campaignId})
              CREATE (i)-[:JOINED]->(m:CampaignMember {id: 'member_' + new.campaign + '_' + row.n, key: new.campaignId + '|' + i.id,
                  campaignId: new.campaignId, entry: 'NEW', status: CASE WHEN new.respondedAt IS NULL THEN 'Sent' ELSE 'Responded' END,
                  responded: new.respondedAt IS NOT NULL, firstRespondedAt: new.respondedAt, recordedAt: new.at})-[:IN_CAMPAIGN]->(c)
              CREATE (m)-[:CHANGED_TO]->(:StatusChange {status: m.status, responded: m.responded, negative: false,
                at: coalesce(new.respondedAt, new.at), recordedAt: new.at})
            }
            CALL (row, i) {
              UNWIND row.years AS year
              CREATE (i)-[:HAS_YEAR]->(y:TouchYear) SET y = year
            }
            CALL (row, i, k, a) {
              UNWIND row.touches AS new
              MATCH (c:Campaign {id: new.campaignId})
              CREATE (i)-[:MADE]->(t:Touch {id: new.id, kind: new.kind, direction: new.direction, occurredAt: new.at, recordedAt: new.at,
                  provenance: 'IMPORT', source: 'DATA_SYNC', product: new.product, contentKey: new.id, evidence: 'ADDRESS', identityId: i.id,
                  campaignId: c.id, accountId: a.id,
                  category: CASE new.direction WHEN 'INBOUND' THEN new.category END})-[:IN_CAMPAIGN]->(c)
              CREATE (t)-[:VIA]->(k)
              CREATE (t)-[:PINNED_TO {evidence: 'ADDRESS'}]->(a)
              FOREACH (decided IN CASE new.direction WHEN 'INBOUND' THEN [new] ELSE [] END |
                CREATE (t)-[:CLASSIFIED_AS]->(:Classification {id: 'classification' + substring(new.id, 5), category: new.category,
                  relationship: 'PROSPECT', newPerson: new.category STARTS WITH 'NEW', relatedCustomer: false, formerCustomer: false,
                  possibleCustomer: false, newBuyingCenter: false, leadMethod: 'HYBRID', leadCreated: false, leadDue: false,
                  configurationVersion: 0, asOf: new.at, decidedAt: new.at, accountId: a.id, buyingCenterIds: [], duplicates: '',
                  explanation: '', routingRule: 'DEFAULT_QUEUE', routingVersion: 0, queue: 'inbound'}))
            }
            """;
    static final String CENTERS = """
            CYPHER 25 UNWIND $rows AS row
            MATCH (a:Account {id: row.accountId})
            CREATE (a)<-[:CENTER_OF]-(b:BuyingCenter {id: row.id, key: row.key, name: row.key, product: row.product,
              roleTemplate: ['CHAMPION', 'DECISION_MAKER', 'ECONOMIC_BUYER'], recordedAt: row.recordedAt})
            WITH row, a, b
            CALL (row, a) {
              MATCH (a)<-[:AFFILIATED_WITH]-(i:Identity)
              WITH row, i ORDER BY i.id LIMIT 20
              WITH row, collect(i) AS first
              RETURN first[row.skip .. row.skip + size(row.roles)] AS members
            }
            UNWIND range(0, size(members) - 1) AS place
            WITH row, b, members[place] AS i, row.roles[place] AS role
            CREATE (i)-[:MEMBER_OF {role: role, recordedAt: row.recordedAt}]->(b)
            """;

    private GeneratedCypher() {}
}
