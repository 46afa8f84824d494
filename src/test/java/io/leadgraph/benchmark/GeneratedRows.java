package io.leadgraph.benchmark;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The parameters of what there are few of: campaigns, accounts, buying centers. */
final class GeneratedRows {
    /** When all that has no time of its own was recorded: before the first touch. */
    static final Instant BEGINNING = Instant.parse("2024-10-01T00:00:00Z");

    private static final List<String> ROLES =
            List.of("CHAMPION", "DECISION_MAKER", "ECONOMIC_BUYER", "INFLUENCER", "USER", "BLOCKER");
    private static final int MEMBERS = 10;

    private GeneratedRows() {}

    static String campaignId(int campaign) {
        return "campaign_" + campaign;
    }

    static String accountId(int account) {
        return "account_" + account;
    }

    static String identityId(int person) {
        return "identity_" + person;
    }

    /** Ten programmes at the top, every campaign in one of them. */
    static List<Map<String, Object>> campaigns() {
        List<Map<String, Object>> rows = new ArrayList<>();
        IntStream.range(0, 10)
                .forEach(
                        top -> rows.add(Map.of("id", "campaign_top" + top, "key", "programme-" + top, "parentId", "")));
        IntStream.range(0, GraphShape.CAMPAIGNS)
                .forEach(campaign -> rows.add(Map.of(
                        "id",
                        campaignId(campaign),
                        "key",
                        "campaign-" + campaign,
                        "parentId",
                        "campaign_top" + campaign % 10)));
        return rows.stream().map(GeneratedRows::recorded).toList();
    }

    static List<Map<String, Object>> accounts(int first, int end) {
        return IntStream.range(first, end)
                .mapToObj(account -> recorded(Map.of("id", accountId(account), "key", "account-" + account)))
                .toList();
    }

    static List<Map<String, Object>> trees(int accounts) {
        return IntStream.range(0, accounts)
                .filter(account -> GraphShape.parent(account) != account)
                .mapToObj(account ->
                        recorded(Map.of("id", accountId(account), "parentId", accountId(GraphShape.parent(account)))))
                .toList();
    }

    /** Two for each of the hundred largest accounts, of people from the block the account's first people are in. */
    static List<Map<String, Object>> centers(GraphShape shape) {
        return IntStream.range(0, Math.min(100, shape.accounts()))
                .boxed()
                .flatMap(account -> IntStream.range(0, 2).mapToObj(place -> center(account, place)))
                .toList();
    }

    private static Map<String, Object> center(int account, int place) {
        return recorded(Map.of(
                "id",
                "center_" + account + "_" + place,
                "key",
                "center-" + account + "-" + place,
                "accountId",
                accountId(account),
                "product",
                GeneratedPeople.PRODUCTS.get(place),
                "skip",
                place * MEMBERS,
                "roles",
                IntStream.range(0, MEMBERS)
                        .mapToObj(member -> ROLES.get(member % ROLES.size()))
                        .toList()));
    }

    private static Map<String, Object> recorded(Map<String, Object> row) {
        Map<String, Object> all = new HashMap<>(row);
        all.put("recordedAt", BEGINNING.atZone(ZoneOffset.UTC));
        return all;
    }
}
