package io.leadgraph.benchmark;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/** The yardstick: the same nodes and relationships by one statement over Bolt, decided by nobody. */
final class BareDriver implements AutoCloseable {
    private static final int ACCOUNTS = 1_000;
    private static final String STATEMENT = """
            CYPHER 25 UNWIND $rows AS row
            MERGE (d:Domain {name: row.domain})
            MERGE (a:Account {key: 'domain:' + row.domain})
              ON CREATE SET a.id = 'account_' + row.domain, a.name = row.company, a.sortName = toLower(row.company),
                a.nameKey = toLower(row.company), a.provenance = 'INTAKE', a.recordedAt = $now
            MERGE (a)-[:CLAIMS]->(d)
            MERGE (c:Campaign {key: 'bare:form'})
              ON CREATE SET c.id = 'campaign_bare', c.name = 'Bare', c.sortName = 'bare', c.recordedAt = $now
            MERGE (k:IdentityKey {key: 'email:' + row.email})
              ON CREATE SET k.kind = 'EMAIL', k.address = row.email, k.domain = row.domain, k.looseKey = row.email
            CREATE (k)-[:KEY_OF {from: $now, recordedAt: $now}]->(i:Identity {id: 'identity_' + row.n, recordedAt: $now,
                firstInboundAt: $now, firstInboundKey: row.n})-[:IDENTIFIES {recordedAt: $now}]->
              (p:Person {id: 'person_' + row.n, name: row.name, sortName: toLower(row.name), firstName: 'Pat', lastName: row.name,
                nameKey: toLower(row.name), title: 'Buyer', company: row.company, companyKey: toLower(row.company), recordedAt: $now,
                category: 'NEW_PROSPECT', relationship: 'PROSPECT', categoryAt: $now, lastActivityKind: 'FORM_SUBMIT',
                lastActivityAt: $now, lastActivitySource: 'FORM', leadStatus: 'OPEN', leadStatusAt: $now})
            CREATE (i)-[:AFFILIATED_WITH {id: 'affiliation_' + row.n, from: $now, status: 'CONFIRMED', evidence: 'ADDRESS', recordedAt: $now}]->(a)
            CREATE (i)-[:JOINED]->(m:CampaignMember {id: 'member_' + row.n, key: 'campaign_bare|identity_' + row.n,
                campaignId: 'campaign_bare', entry: 'NEW', status: 'Responded', responded: true, firstRespondedAt: $now, recordedAt: $now,
                category: 'NEW_PROSPECT', relationship: 'PROSPECT', categoryAt: $now, lastActivityKind: 'FORM_SUBMIT', lastActivityAt: $now,
                lastActivitySource: 'FORM'})-[:IN_CAMPAIGN]->(c)
            CREATE (m)-[:CHANGED_TO]->(:StatusChange {status: 'Responded', responded: true, negative: false, at: $now, recordedAt: $now})
            CREATE (i)-[:MADE]->(t:Touch {id: 'touch_' + row.n, kind: 'FORM_SUBMIT', direction: 'INBOUND', occurredAt: $now, recordedAt: $now,
                provenance: 'LIVE', source: 'FORM', bodyHash: row.hash, contentKey: row.hash, evidence: 'ADDRESS', identityId: 'identity_' + row.n,
                campaignId: 'campaign_bare', accountId: a.id, category: 'NEW_PROSPECT'})-[:IN_CAMPAIGN]->(c)
            CREATE (i)-[:HAS_YEAR]->(:TouchYear {key: a.id + '|identity_' + row.n + '|2026', identityId: 'identity_' + row.n, accountId: a.id,
                year: 2026, points: [7000000000000000], products: ['']})
            CREATE (t)-[:VIA]->(k), (t)-[:PINNED_TO {evidence: 'ADDRESS'}]->(a)
            CREATE (t)-[:CLASSIFIED_AS]->(:Classification {id: 'classification_' + row.n, category: 'NEW_PROSPECT', relationship: 'PROSPECT',
                newPerson: true, relatedCustomer: false, formerCustomer: false, possibleCustomer: false, newBuyingCenter: false, leadMethod: 'HYBRID',
                leadCreated: true, leadDue: true, configurationVersion: 0, asOf: $now, decidedAt: $now, accountId: a.id, buyingCenterIds: [],
                duplicates: '', explanation: row.explanation, queue: 'inbound', routingRule: 'DEFAULT_QUEUE', routingVersion: 0})
            CREATE (i)-[:HAS_LEAD]->(:Lead {id: 'lead_' + row.n, status: 'OPEN', createdAt: $now, recordedAt: $now})-[:CREATED_BY]->(t)
            """;
    /** As long as a real one. */
    private static final String EXPLANATION =
            "person\tNOBODY_KNOWN\tnew person\t\naccount\tCLAIMED_DOMAIN\tCONFIRMED\tDomain company-bench.com,-,CLAIMS,"
                    + "INCOMING;Account,account_01K0000000000000000000000,-,-\nrelationship\tNO_RELATIONSHIP\tPROSPECT\tAccount,account_01K000000000000000000,-,-\n"
                    + "newness\tFIRST_TOUCH\tNEW\t\nlead\tHYBRID\tdue\t\nrouting\tDEFAULT_QUEUE\tqueue\t";

    private final Driver driver;

    BareDriver(String uri, String password) {
        driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password));
    }

    int write(long number, int rows) {
        List<Map<String, Object>> all = LongStream.range(0, rows)
                .mapToObj(row -> row(number * 100_000 + row))
                .toList();
        Map<String, Object> parameters = Map.of("rows", all, "now", ZonedDateTime.now(ZoneOffset.UTC));
        try (Session session = driver.session()) {
            session.executeWrite(tx -> tx.run(STATEMENT, parameters).consume());
        }
        return rows;
    }

    /** Operators and database hits of one row, as the database counts them. */
    long hits() {
        try (Session session = driver.session()) {
            Map<String, Object> parameters = Map.of("rows", List.of(row(-1)), "now", ZonedDateTime.now(ZoneOffset.UTC));
            return total(
                    session.run("PROFILE " + STATEMENT, parameters).consume().profile());
        }
    }

    static long total(org.neo4j.driver.summary.ProfiledPlan plan) {
        return plan.dbHits()
                + plan.children().stream().mapToLong(BareDriver::total).sum();
    }

    private static Map<String, Object> row(long number) {
        String domain = "company" + Math.floorMod(number, ACCOUNTS) + "-bare.com";
        return Map.of(
                "n",
                Long.toString(number),
                "email",
                "p" + number + "@" + domain,
                "domain",
                domain,
                "company",
                "Company " + Math.floorMod(number, ACCOUNTS),
                "name",
                "Name" + number,
                "hash",
                "f2ca1bb6c7e907d06dafe4687e579fce76b37e4e93b7605022da52e6ccc26fd2",
                "explanation",
                EXPLANATION);
    }

    @Override
    public void close() {
        driver.close();
    }
}
