package io.leadgraph.facts.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.intake.Answer;
import io.leadgraph.intake.IntakeApi;
import io.leadgraph.intake.MergedRecords;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "Merges": a merged person is one member of a campaign, with one status and one history of it. */
@GraphTest
@OverBolt
class MergedMembersTest {
    private static final String MEMBER =
            "nodes { id person { id } entry status responded firstRespondedAt category statusHistory { status at } }";

    @Autowired
    HttpGraphQlTester tester;

    @LocalServerPort
    int port;

    private IntakeApi api;
    private MergedRecords records;

    @BeforeEach
    void aWebinar() {
        api = new IntakeApi(tester);
        records = new MergedRecords(api);
        String statuses = "memberStatuses: [{name: 'Invited', responded: false, negative: false}, "
                + "{name: 'Registered', responded: true, negative: false}, {name: 'Attended', responded: true, negative: false}]";
        api.campaigns("key: 'w', name: 'Webinar', " + statuses, "key: 'v', name: 'Other', " + statuses);
    }

    /** One was invited and the other has registered: told in this order. */
    private void twoInOneCampaign() {
        api.person("emails: ['a@merge-real.eu']");
        touch("a", "w", "Invited", "2026-05-01");
        api.form("email: 'b@merge-real.eu', campaignKey: 'w', phone: '+493012345678', "
                + "occurredAt: '2026-05-02T00:00:00Z'");
    }

    @Test
    void aMergedPersonIsOneMemberWithOneStatusAndOneHistory() {
        twoInOneCampaign();
        String before = api.run("{ it: campaign(by: {key: \"w\"}) { members { " + MEMBER + " } } }", Map.of())
                .toString();
        String mergeId = records.merge("a", "b");

        Answer campaign = api.run(
                "{ it: campaign(by: {key: \"w\"}) { performance { members responses } members { " + MEMBER + " } } }",
                Map.of());
        assertThat(campaign.at("performance.members")).isEqualTo(1);
        assertThat(campaign.all("members.nodes")).singleElement().satisfies(member -> {
            assertThat(member.text("person.id")).isEqualTo(records.id("a"));
            assertThat(member.text("status")).isEqualTo("Registered");
            assertThat(member.is("responded")).isTrue();
            assertThat(member.text("firstRespondedAt")).startsWith("2026-05-02");
            assertThat(member.text("category")).isEqualTo("NEW_PROSPECT");
            assertThat(member.all("statusHistory"))
                    .extracting(change -> change.text("status"))
                    .containsExactly("Invited", "Registered");
        });
        Answer person = api.run(
                "{ it: person(by: {email: \"a@merge-real.eu\"}) { phone memberships { nodes { campaign { key } status } } } }",
                Map.of());
        assertThat(person.text("phone")).isEqualTo("+493012345678");
        assertThat(person.all("memberships.nodes"))
                .extracting(member -> member.text("campaign.key") + " " + member.text("status"))
                .containsExactly("w Registered");

        records.unmerge(mergeId);
        assertThat(api.run("{ it: campaign(by: {key: \"w\"}) { members { " + MEMBER + " } } }", Map.of())
                        .toString())
                .isEqualTo(before);
        assertThat(api.run("{ it: person(by: {email: \"a@merge-real.eu\"}) { phone } }", Map.of())
                        .at("phone"))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'statuses: [\"Invited\"]', 0, 1",
        "'statuses: [\"Registered\"]', 1, 1",
        "'statuses: [\"Invited\", \"Registered\"]', 1, 2",
        "'responded: true', 1, 1",
        "'responded: false', 0, 1",
        "'categories: [NEW_PROSPECT]', 1, 1",
        "'responded: true, statuses: [\"Registered\"]', 1, 1"
    })
    void filtersGoByWhatTheMembershipsSayTogether(String filter, int merged, int apart) {
        twoInOneCampaign();
        assertThat(filtered(filter)).hasSize(apart);
        records.merge("b", "a");
        assertThat(filtered(filter)).hasSize(merged).allMatch(records.id("b")::equals);
    }

    private List<String> filtered(String filter) {
        return api
                .run(
                        "{ it: campaign(by: {key: \"w\"}) { members(filter: {" + filter
                                + "}) { nodes { person { id } } } } }",
                        Map.of())
                .all("members.nodes")
                .stream()
                .map(Answer::person)
                .toList();
    }

    @Test
    void anExportOfMembersHasARowForEachPerson() throws IOException, InterruptedException {
        twoInOneCampaign();
        records.merge("a", "b");
        String body =
                "{\"query\": \"{ campaign(by: {key: \\\"w\\\"}) { members { nodes { person { phone } status responded } } } }\"}";
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/export"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .body()
                        .lines())
                .containsExactly("person.phone,status,responded", "+493012345678,Registered,true");
    }

    @Test
    void whateverLeadsToAMembershipShowsWhatAllSayTogether() {
        twoInOneCampaign();
        records.merge("a", "b");
        Answer person = api.run(
                "{ it: person(by: {email: \"a@merge-real.eu\"}) { memberships { nodes { id } } "
                        + "journey { nodes { member { id status responded } } } } }",
                Map.of());
        assertThat(person.all("journey.nodes"))
                .hasSize(2)
                .allSatisfy(touch -> assertThat(touch.text("member.status")).isEqualTo("Registered"))
                .allSatisfy(touch -> assertThat(touch.is("member.responded")).isTrue())
                .allSatisfy(touch -> assertThat(api.run(
                                        "{ it: node(id: \"" + touch.text("member.id")
                                                + "\") { id ... on CampaignMember { status } } }",
                                        Map.of())
                                .fields())
                        .isEqualTo(Map.of("id", person.text("memberships.nodes.0.id"), "status", "Registered")));
    }

    @Test
    void pagesHoldEachPersonOnce() {
        for (String name : List.of("a", "b", "c", "d", "e", "f")) {
            api.form("email: '%s@merge-real.eu', campaignKey: 'w', occurredAt: '2026-05-02T00:00:00Z'", name);
            api.form("email: '%s@merge-real.eu', campaignKey: 'v', occurredAt: '2026-05-02T00:00:00Z'", name);
        }
        records.merge("f", "a");
        records.merge("c", "d");
        records.merge("f", "c");
        assertThat(walk("campaign(by: {key: \"w\"})", "members", "person { id }", "first", "after", "end"))
                .containsExactly(records.id("e"), records.id("b"), records.id("f"));
        assertThat(walk("campaign(by: {key: \"w\"})", "members", "person { id }", "last", "before", "start"))
                .containsExactly(records.id("f"), records.id("b"), records.id("e"));
        assertThat(walk(
                        "person(by: {email: \"d@merge-real.eu\"})",
                        "memberships",
                        "campaign { id: key }",
                        "first",
                        "after",
                        "end"))
                .containsExactlyInAnyOrder("v", "w");
    }

    /** Who or what is on pages of one, told by the id of the node's one field. */
    private List<String> walk(String root, String list, String field, String size, String at, String cursor) {
        List<String> found = new ArrayList<>();
        String place = "";
        while (true) {
            Answer page = api.run(
                    "{ it: " + root + " { list: " + list + "(" + size + ": 1" + place + ") { nodes { of: "
                            + field + " } pageInfo { hasNextPage hasPreviousPage cursor: " + cursor
                            + "Cursor } } } }",
                    Map.of());
            page.all("list.nodes").forEach(node -> found.add(node.text("of.id")));
            if (!page.is("list.pageInfo.has" + (at.equals("after") ? "Next" : "Previous") + "Page")) {
                return found;
            }
            place = ", " + at + ": \"" + page.text("list.pageInfo.cursor") + "\"";
        }
    }

    /** The survivor of all three is a; the way there differs. */
    @ParameterizedTest
    @ValueSource(strings = {"ab ac", "ac ab", "bc ab", "cb ac", "bc ac", "cb ab"})
    void threeRecordsAreOneMemberWhateverTheOrderOfMergesAndUndoing(String merges) {
        threeRecords();
        String apart = members();
        List<String> ids = new ArrayList<>();
        for (String pair : merges.split(" ")) {
            ids.add(records.merge(pair.substring(0, 1), pair.substring(1)));
        }
        String one = records.id("a");
        assertThat(members()).isEqualTo("""
                v: %s NEW Registered true 2026-05-03T00:00:00.000Z Invited,Registered
                w: %s RETURNING Attended true 2026-05-02T00:00:00.000Z Invited,Registered,Attended""".formatted(one, one));
        for (boolean reversed : List.of(false, true)) {
            (reversed ? ids.reversed() : ids).forEach(records::unmerge);
            assertThat(members()).isEqualTo(apart);
            ids.clear();
            for (String pair : merges.split(" ")) {
                ids.add(records.merge(pair.substring(0, 1), pair.substring(1)));
            }
        }
    }

    private void threeRecords() {
        for (String name : List.of("a", "b", "c")) {
            api.form("email: '%s@merge-real.eu', occurredAt: '2026-04-01T00:00:00Z'", name);
        }
        touch("a", "w", "Invited", "2026-05-01");
        touch("b", "w", "Registered", "2026-05-02");
        touch("c", "w", "Attended", "2026-05-04");
        touch("c", "v", "Invited", "2026-05-02");
        touch("b", "v", "Invited", "2026-05-01");
        api.form("email: 'd@merge-real.eu', campaignKey: 'v', occurredAt: '2026-05-03T00:00:00Z'");
        records.merge("c", "d");
    }

    /** Whatever is merged and parted, members are the people there are, and in the end all is as it was. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyOrderOfMergesAndPartingsGivesTheSameMembers(long seed) {
        Random random = new Random(seed);
        List<String> names = List.of("a", "b", "c", "d");
        for (int step = 0; step < 14; step++) {
            String name = names.get(step % 4);
            String campaign = random.nextBoolean() ? "w" : "v";
            String status = List.of("Invited", "Registered", "Attended").get(random.nextInt(3));
            String at = "2026-05-%02d".formatted(1 + random.nextInt(28));
            if (step < 4) {
                api.form(
                        "email: '%s@merge-real.eu', campaignKey: '%s', occurredAt: '%sT00:00:00Z'", name, campaign, at);
            } else {
                touch(name, campaign, status, at);
            }
        }
        String apart = members();
        Map<String, String> seen = new HashMap<>();
        List<String> merges = new ArrayList<>();
        for (int step = 0; step < 12; step++) {
            if (!merges.isEmpty() && random.nextInt(3) == 0) {
                records.unmerge(merges.remove(random.nextInt(merges.size())));
            } else {
                String mergeId = records.tryMerge(names.get(random.nextInt(4)), names.get(random.nextInt(4)));
                if (mergeId != null) {
                    merges.add(mergeId);
                }
            }
            Map<String, List<String>> people = new TreeMap<>();
            names.forEach(name -> people.computeIfAbsent(records.id(name), id -> new ArrayList<>())
                    .add(name));
            String members = members();
            // who survives is no matter: the same records together say the same
            for (var person : people.entrySet()) {
                members = members.replace(person.getKey(), String.join("", person.getValue()));
            }
            String sorted = members.lines().sorted().toList().toString();
            String parts = people.values().stream()
                    .map(Object::toString)
                    .sorted()
                    .toList()
                    .toString();
            assertThat(sorted).isEqualTo(seen.computeIfAbsent(parts, first -> sorted));
            assertThat(members.lines().map(line -> line.substring(0, line.indexOf(' ', 3))))
                    .doesNotHaveDuplicates();
        }
        Collections.shuffle(merges, random);
        merges.forEach(records::unmerge);
        assertThat(members()).isEqualTo(apart);
    }

    /** A line a member: campaign, person, entry, status, whether and when they responded, history. */
    private String members() {
        List<String> lines = new ArrayList<>();
        for (String key : List.of("v", "w")) {
            api.run("{ it: campaign(by: {key: \"" + key + "\"}) { members { " + MEMBER + " } } }", Map.of())
                    .all("members.nodes")
                    .forEach(member -> lines.add("%s: %s %s %s %s %s %s"
                            .formatted(
                                    key,
                                    member.text("person.id"),
                                    member.text("entry"),
                                    member.text("status"),
                                    member.at("responded"),
                                    member.at("firstRespondedAt"),
                                    String.join(
                                            ",",
                                            member.all("statusHistory").stream()
                                                    .map(change -> change.text("status"))
                                                    .toList()))));
        }
        return String.join("\n", lines);
    }

    private void touch(String who, String campaign, String status, String day) {
        String direction = status.equals("Invited") ? "OUTBOUND" : "INBOUND";
        api.touch(
                "person: {email: '%s@merge-real.eu'}, campaignKey: '%s', kind: 'CALL', direction: '%s', memberStatus: '%s', "
                        + "occurredAt: '%sT00:00:00Z'",
                who, campaign, direction, status, day);
    }
}
