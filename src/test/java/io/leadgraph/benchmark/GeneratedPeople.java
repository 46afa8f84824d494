package io.leadgraph.benchmark;

import io.leadgraph.facts.touch.TouchDirection;
import io.leadgraph.facts.touch.TouchKind;
import io.leadgraph.facts.touch.TouchPoint;
import io.leadgraph.facts.touch.TouchYear;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A block of people with all they did, as parameters; the same for the same shape and block, whoever writes it and when. */
final class GeneratedPeople {
    static final List<String> PRODUCTS = List.of("planner", "router", "tracker", "ledger");
    /** The time of the last touch, two years after the first. */
    static final Instant END = Instant.parse("2026-11-01T00:00:00Z");

    private static final Duration SPAN = Duration.ofDays(730);
    /** Commoner ones more than once. */
    private static final List<TouchKind> KINDS = List.of(
            TouchKind.EMAIL_SENT,
            TouchKind.EMAIL_SENT,
            TouchKind.EMAIL_OPEN,
            TouchKind.EMAIL_OPEN,
            TouchKind.WEB_VISIT,
            TouchKind.WEB_VISIT,
            TouchKind.EMAIL_CLICK,
            TouchKind.AD_CLICK,
            TouchKind.FORM_SUBMIT,
            TouchKind.DOWNLOAD,
            TouchKind.WEBINAR_ATTENDED,
            TouchKind.MEETING);

    private final GraphShape shape;
    private final int block;
    private final SplittableRandom chance;

    private record Made(TouchPoint point, String id, int campaign) {}

    GeneratedPeople(GraphShape shape, int block) {
        this.shape = shape;
        this.block = block;
        this.chance = new SplittableRandom(shape.seed() + block);
    }

    List<Map<String, Object>> rows() {
        return IntStream.range(0, GraphShape.BLOCK).mapToObj(this::person).toList();
    }

    private Map<String, Object> person(int place) {
        int person = block * GraphShape.BLOCK + place;
        int account = person < shape.largestAccount() ? 0 : leaning(1, shape.accounts(), 2);
        List<Made> made = touches(place, person);
        Map<String, Object> row = new HashMap<>();
        row.put("n", person);
        row.put("accountId", GeneratedRows.accountId(account));
        row.put("email", "p" + person + "@account-" + account + ".com");
        row.put("domain", "account-" + account + ".com");
        row.put("last", "Name" + person);
        row.put("firstAt", at(made.getFirst().point()));
        row.put(
                "firstInbound",
                made.stream()
                        .filter(one -> one.point().inbound())
                        .findFirst()
                        .map(this::key)
                        .orElse(null));
        row.put("touches", made.stream().map(one -> touch(one, made)).toList());
        row.put("members", members(made));
        row.put("years", years(made, account, person));
        return row;
    }

    private Map<String, Object> key(Made made) {
        return Map.of("at", at(made.point()), "key", made.id());
    }

    /** In order of time. A person keeps to a few campaigns. */
    private List<Made> touches(int place, int person) {
        int count = GraphShape.touchesOf(place);
        int[] campaigns = IntStream.range(0, count / 4 + 1)
                .map(n -> GraphShape.inLargestCampaign(place) ? 0 : leaning(1, GraphShape.CAMPAIGNS, 1.5))
                .toArray();
        return IntStream.range(0, count)
                .mapToObj(n ->
                        new Made(point(), "touch_" + person + "_" + n, campaigns[chance.nextInt(campaigns.length)]))
                .sorted(Comparator.comparing(one -> one.point().at()))
                .toList();
    }

    private TouchPoint point() {
        TouchKind kind = KINDS.get(chance.nextInt(KINDS.size()));
        double age = chance.nextDouble() * chance.nextDouble();
        Instant at = END.minusMillis((long) (age * SPAN.toMillis()));
        String product = chance.nextInt(3) == 0 ? PRODUCTS.get(leaning(0, PRODUCTS.size(), 2)) : "";
        TouchDirection direction = kind == TouchKind.EMAIL_SENT ? TouchDirection.OUTBOUND : TouchDirection.INBOUND;
        return new TouchPoint(at, kind, direction, false, product);
    }

    private static Map<String, Object> touch(Made made, List<Made> all) {
        TouchPoint point = made.point();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", made.id());
        row.put("kind", point.kind().name());
        row.put("direction", point.direction().name());
        row.put("at", at(point));
        row.put("product", point.product().isEmpty() ? null : point.product());
        row.put("campaignId", GeneratedRows.campaignId(made.campaign()));
        row.put("category", all.getFirst() == made ? "NEW_PROSPECT" : "RETURNING_PROSPECT");
        return row;
    }

    private static List<Map<String, Object>> members(List<Made> made) {
        Map<Integer, Made> first = new LinkedHashMap<>();
        made.forEach(one -> first.putIfAbsent(one.campaign(), one));
        Map<Integer, Made> responded = new HashMap<>();
        made.stream().filter(one -> one.point().inbound()).forEach(one -> responded.putIfAbsent(one.campaign(), one));
        return first.values().stream()
                .map(one -> member(one, responded.get(one.campaign())))
                .toList();
    }

    private static Map<String, Object> member(Made first, @Nullable Made responded) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("campaignId", GeneratedRows.campaignId(first.campaign()));
        row.put("campaign", first.campaign());
        row.put("at", at(first.point()));
        row.put("respondedAt", responded == null ? null : at(responded.point()));
        return row;
    }

    private static List<Map<String, Object>> years(List<Made> made, int account, int person) {
        Map<Integer, List<TouchPoint>> years = new TreeMap<>();
        made.forEach(one -> years.computeIfAbsent(at(one.point()).getYear(), year -> new ArrayList<>())
                .add(one.point()));
        return years.entrySet().stream()
                .map(year -> new TouchYear(
                                GeneratedRows.accountId(account), GeneratedRows.identityId(person), year.getKey())
                        .properties(year.getValue()))
                .toList();
    }

    private static ZonedDateTime at(TouchPoint point) {
        return point.at().atZone(ZoneOffset.UTC);
    }

    /** A number from, and below another, that leans to the lower ones the more, the greater the power. */
    private int leaning(int from, int below, double power) {
        return from + (int) ((below - from) * Math.pow(chance.nextDouble(), power));
    }
}
