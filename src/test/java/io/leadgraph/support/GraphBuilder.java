package io.leadgraph.support;

import io.leadgraph.platform.graph.Ids;
import io.leadgraph.platform.graph.NodeKind;
import io.leadgraph.platform.graph.Parameters;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/** Stores nodes as the model says, past the API, for tests of what reads them. Methods return the id of what they made. */
public final class GraphBuilder {
    /** When everything is recorded. */
    public static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");

    private final Driver driver;

    public GraphBuilder(Driver driver) {
        this.driver = driver;
    }

    /** A person with one identity, which the addresses lead to. */
    public String person(String name, String... emails) {
        return make(
                NodeKind.PERSON,
                """
                CREATE (p:Person {id: $id, name: $name, sortName: toLower($name), recordedAt: $recorded})
                CREATE (p)<-[:IDENTIFIES {recordedAt: $recorded}]-(i:Identity {id: $identity, recordedAt: $recorded})
                FOREACH (email IN $emails |
                  CREATE (:IdentityKey {key: 'email:' + email, kind: 'EMAIL', address: email})
                    -[:KEY_OF {recordedAt: $recorded}]->(i))
                """,
                Map.of("name", name, "identity", Ids.next(NodeKind.IDENTITY), "emails", List.of(emails)));
    }

    /** Gives the other person's identities to the survivor, as a merge does. */
    public void merge(String survivor, String other) {
        run("""
                MATCH (:Person {id: $other})<-[of:IDENTIFIES WHERE of.supersededAt IS NULL]-(i), (p:Person {id: $survivor})
                SET of.supersededAt = $recorded CREATE (i)-[:IDENTIFIES {recordedAt: $recorded}]->(p)
                """, Map.of("survivor", survivor, "other", other));
    }

    public String account(String key) {
        return make(NodeKind.ACCOUNT, """
                CREATE (:Account {id: $id, key: $key, name: $key, sortName: toLower($key), provenance: 'IMPORT', recordedAt: $recorded})
                """, Map.of("key", key));
    }

    /** Makes the person a member of the buying center in this time; always for nulls. */
    public void join(String personId, String centerId, @Nullable Instant from, @Nullable Instant to) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("person", personId);
        parameters.put("center", centerId);
        parameters.put("from", from);
        parameters.put("to", to);
        run("""
                MATCH (:Person {id: $person})<-[of:IDENTIFIES WHERE of.supersededAt IS NULL]-(i), (b:BuyingCenter {id: $center})
                CREATE (i)-[:MEMBER_OF {role: 'CHAMPION', from: $from, to: $to, recordedAt: $recorded}]->(b)
                """, parameters);
    }

    /** Puts an account below another one from then on; it leaves the parent it had at that time. */
    public void place(String childId, String parentId, Instant from) {
        run("""
                MATCH (c:Account {id: $child}), (p:Account {id: $parent})
                CALL (c) { MATCH (c)-[old:CHILD_OF WHERE old.to IS NULL]->() SET old.to = $from }
                CREATE (c)-[:CHILD_OF {from: $from, recordedAt: $recorded}]->(p)
                """, Map.of("child", childId, "parent", parentId, "from", from));
    }

    /** Claims a domain, in ASCII, for an account. */
    public void claim(String accountId, String domain) {
        run("""
                MATCH (a:Account {id: $account})
                CREATE (a)-[:CLAIMS {explicit: true, recordedAt: $recorded}]->(:Domain {name: $domain})
                """, Map.of("account", accountId, "domain", domain));
    }

    public String center(String key, String accountId) {
        return make(NodeKind.CENTER, """
                MATCH (a:Account {id: $account})
                CREATE (:BuyingCenter {id: $id, key: $key, name: $key, sortName: toLower($key), roleTemplate: ['CHAMPION'], recordedAt: $recorded})
                  -[:CENTER_OF]->(a)
                """, Map.of("key", key, "account", accountId));
    }

    /** A campaign below the one with the parent's key; a root for an empty one. */
    public String campaign(String key, String parentKey) {
        return make(NodeKind.CAMPAIGN, """
                CREATE (c:Campaign {id: $id, key: $key, name: $key, sortName: toLower($key), kind: 'WEBINAR', evergreen: false,
                  test: false, recordedAt: $recorded})
                WITH c MATCH (p:Campaign {key: $parent}) CREATE (c)-[:PART_OF]->(p)
                """, Map.of("key", key, "parent", parentKey));
    }

    /** An opportunity of the account, or of none for an empty id, with these people taking part. */
    public String opportunity(String key, String accountId, String... people) {
        return make(NodeKind.OPPORTUNITY, """
                CREATE (o:Opportunity {id: $id, key: $key, stage: 'DISCOVERY', recordedAt: $recorded})
                WITH o CALL (o) { MATCH (a:Account {id: $account}) SET o.accountId = a.id CREATE (o)-[:FOR_ACCOUNT]->(a) }
                UNWIND $people AS person
                MATCH (:Person {id: person})<-[of:IDENTIFIES WHERE of.supersededAt IS NULL]-(i)
                CREATE (o)-[:HAS_CONTACT_ROLE {primary: false, recordedAt: $recorded}]->(i)
                """, Map.of("key", key, "account", accountId, "people", List.of(people)));
    }

    public String member(String personId, String campaignId) {
        return make(NodeKind.MEMBER, """
                MATCH (:Person {id: $person})<-[of:IDENTIFIES WHERE of.supersededAt IS NULL]-(i), (c:Campaign {id: $campaign})
                CREATE (i)-[:JOINED]->(:CampaignMember {id: $id, key: c.id + '|' + i.id, campaignId: c.id, entry: 'NEW',
                  status: 'Responded', responded: true, recordedAt: $recorded})-[:IN_CAMPAIGN]->(c)
                """, Map.of("person", personId, "campaign", campaignId));
    }

    public String lead(String personId, String touchId) {
        return make(NodeKind.LEAD, """
                MATCH (:Person {id: $person})<-[of:IDENTIFIES WHERE of.supersededAt IS NULL]-(i), (t:Touch {id: $touch})
                CREATE (i)-[:HAS_LEAD]->(:Lead {id: $id, status: 'OPEN', createdAt: $recorded, recordedAt: $recorded})
                  -[:CREATED_BY]->(t)
                """, Map.of("person", personId, "touch", touchId));
    }

    public String touch(String personId, String campaignId, Instant at, Map<String, ?> more) {
        return touches(personId, campaignId, at, Duration.ZERO, 1, more).getFirst();
    }

    /**
     * Touches of a person, one a step.
     *
     * @param more properties beside the usual ones; {@code accountId} and {@code centerId} make the edges
     */
    public List<String> touches(
            String personId, String campaignId, Instant first, Duration step, int count, Map<String, ?> more) {
        List<Map<String, Object>> rows = IntStream.range(0, count)
                .mapToObj(i ->
                        Map.<String, Object>of("id", Ids.next(NodeKind.TOUCH), "at", first.plus(step.multipliedBy(i))))
                .toList();
        run("""
                MATCH (:Person {id: $person})<-[of:IDENTIFIES WHERE of.supersededAt IS NULL]-(i), (c:Campaign {id: $campaign})
                WITH i, c LIMIT 1
                UNWIND $rows AS row
                CREATE (i)-[:MADE]->(t:Touch {id: row.id, kind: 'FORM_SUBMIT', direction: 'INBOUND', occurredAt: row.at,
                  recordedAt: $recorded, provenance: 'LIVE', contentKey: row.id, identityId: i.id, campaignId: c.id})
                  -[:IN_CAMPAIGN]->(c)
                SET t += $more, t.buyingCenterId = $more.centerId REMOVE t.centerId
                WITH t
                CALL (t) { MATCH (a:Account {id: t.accountId}) CREATE (t)-[:PINNED_TO {evidence: 'ADDRESS'}]->(a) }
                CALL (t) { MATCH (b:BuyingCenter {id: $more.centerId}) CREATE (t)-[:AT_CENTER]->(b) }
                """, Map.of("person", personId, "campaign", campaignId, "rows", rows, "more", more));
        return rows.stream().map(row -> (String) row.get("id")).toList();
    }

    private String make(NodeKind kind, String cypher, Map<String, ?> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        String id = Ids.next(kind);
        all.put("id", id);
        run(cypher, all);
        return id;
    }

    private void run(String cypher, Map<String, ?> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("recorded", RECORDED);
        driver.executableQuery("CYPHER 25 " + cypher)
                .withParameters(Parameters.of(all))
                .execute();
    }
}
