package io.leadgraph.benchmark;

import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.paging.Cursor;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The questions of the benchmark, about the people, campaigns and accounts of a generated graph in turn. */
final class Readings {
    private static final ZonedDateTime FIRST = ZonedDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final ZonedDateTime LAST = FIRST.withYear(9999);
    private static final ZonedDateTime AS_OF = GeneratedPeople.END.atZone(ZoneOffset.UTC);
    private static final Pattern CURSOR = Pattern.compile("\"endCursor\":\"([^\"]+)\"");
    private static final String JOURNEY =
            "query ($id: ID!) { person(by: {id: $id}) { name journey(first: 100) { nodes { id kind direction occurredAt "
                    + "campaign { id name parent { id name } } account { id name } } } } }";
    private static final String PAGE =
            "query ($key: String!, $after: String) { campaign(by: {key: $key}) { name touches(first: 50, after: $after) { nodes { id kind occurredAt "
                    + "person { id name } account { id name } } pageInfo { endCursor hasNextPage } } } }";
    private static final String ENGAGEMENT =
            "query ($key: String!, $asOf: DateTime!) { account(by: {key: $key}) { name engagement(asOf: $asOf) { score trend { change } touches "
                    + "engagedPeople lastTouchAt byMonth { month touches people } byKind { kind touches } productInterest { product people touches weight } "
                    + "topPeople(first: 10) { person { id name } touches score } "
                    + "buyingCenters { buyingCenter { key } score engagedPeople coverage { reached missing engaged } } } } }";
    private static final String TREE =
            "query ($key: String!, $asOf: DateTime!) { account(by: {key: $key}) { name engagement(asOf: $asOf, scope: ULTIMATE) { score touches "
                    + "engagedPeople lastTouchAt byMonth { month touches people } } } }";
    private static final int CURSORS = 200;

    private final GraphShape shape;
    private final List<PageAfter> pages;

    /** A cursor, and the touch it stands for, which the bare driver starts from. */
    private record PageAfter(String campaign, String cursor, ZonedDateTime at, String id) {}

    Readings(GraphShape shape, ReadClient client) throws Exception {
        this.shape = shape;
        this.pages = pages(client);
    }

    /** Of those who made 100 touches. */
    Reading journey() {
        Query query = Query.load("journey/person_newest");
        return new Reading(
                "journey of 100 touches",
                JOURNEY,
                n -> "{\"id\":\"" + busy(n) + "\"}",
                query.cypher(),
                n -> Reading.parameters(
                        query,
                        Map.of(
                                "roots",
                                List.of(Map.of("id", busy(n))),
                                "tieId",
                                "",
                                "from",
                                FIRST,
                                "until",
                                LAST,
                                "limit",
                                101,
                                "parts",
                                List.of("CAMPAIGN", "ACCOUNT"))),
                "\"parent\":{\"id\":\"campaign_top");
    }

    /** Somewhere in the largest campaign. */
    Reading campaignPage() {
        Query query = Query.load("journey/campaign_newest");
        return new Reading(
                "campaign page of 50",
                PAGE,
                n -> {
                    PageAfter page = page(n);
                    return "{\"key\":\"" + page.campaign() + "\",\"after\":\"" + page.cursor() + "\"}";
                },
                query.cypher(),
                n -> {
                    PageAfter page = page(n);
                    return Reading.parameters(
                            query,
                            Map.of(
                                    "roots", List.of(Map.of("id", "campaign_0")),
                                    "tie", page.at(),
                                    "tieId", page.id(),
                                    "from", FIRST,
                                    "until", page.at(),
                                    "limit", 51,
                                    "parts", List.of("PERSON", "ACCOUNT")));
                },
                "\"account\":{\"id\":\"account_");
    }

    /** Everything an account has to say; the bare driver has it from the touches, without buying centers and trend. */
    Reading engagement(String name, int first, int end) {
        return new Reading(
                name,
                ENGAGEMENT,
                n -> account(first + (int) Math.floorMod(n * 7, (long) (end - first))),
                EngagementCypher.OVER_TOUCHES,
                n -> Map.of(
                        "key",
                        "account-" + (first + Math.floorMod(n * 7, (long) (end - first))),
                        "asOf",
                        AS_OF,
                        "from",
                        AS_OF.minusDays(90)),
                "\"person\":{\"id\":\"person_");
    }

    /** Of trees of ten accounts, asked for at the top. */
    Reading tree() {
        Query query = Query.load("engagement/accounts");
        int trees = Math.min(50, shape.accounts() / 10);
        return new Reading(
                "tree roll-up",
                TREE,
                n -> account(10 * tree(n, trees)),
                query.cypher(),
                n -> Reading.parameters(
                        query,
                        Map.of(
                                "roots",
                                List.of(Map.of("id", GeneratedRows.accountId(10 * tree(n, trees)))),
                                "scope",
                                "ULTIMATE",
                                "asOf",
                                AS_OF,
                                "lastYear",
                                AS_OF.getYear(),
                                "model",
                                "default",
                                "named",
                                false)),
                "\"byMonth\":[{");
    }

    /** Not the first, which has the largest account. */
    private static int tree(long number, int trees) {
        return 1 + (int) Math.floorMod(number * 7, (long) (trees - 1));
    }

    private static String account(int account) {
        return "{\"key\":\"account-" + account + "\",\"asOf\":\"" + AS_OF.toInstant() + "\"}";
    }

    private String busy(long number) {
        return "person_" + Math.floorMod(number * 7, (long) shape.blocks()) * GraphShape.BLOCK;
    }

    private PageAfter page(long number) {
        return pages.get((int) Math.floorMod(number * 7, (long) pages.size()));
    }

    /** Reads on through the largest campaign, and keeps the places it comes by. */
    private static List<PageAfter> pages(ReadClient client) throws Exception {
        List<PageAfter> pages = new ArrayList<>();
        String after = "null";
        for (int i = 0; i < CURSORS; i++) {
            String answer = client.ask(PAGE, "{\"key\":\"campaign-0\",\"after\":" + after + "}");
            Matcher cursor = CURSOR.matcher(answer);
            if (!cursor.find() || answer.contains("\"hasNextPage\":false")) {
                break;
            }
            pages.add(place(cursor.group(1)));
            after = "\"" + cursor.group(1) + "\"";
        }
        return pages;
    }

    private static PageAfter place(String encoded) {
        Cursor cursor = Cursor.decode(encoded);
        return new PageAfter("campaign-0", encoded, cursor.time().atZone(ZoneOffset.UTC), cursor.id());
    }
}
