package io.leadgraph.decisions.engagement;

import io.leadgraph.facts.center.BuyingRole;
import io.leadgraph.facts.person.Person;
import io.leadgraph.facts.touch.TouchPoint;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one statement read for one root: people with their touches, and the buying centers. */
final class EngagementFacts {
    private final Map<String, PersonTouches> people = new HashMap<>();
    private final List<CenterEngagementFacts> centers;

    /** From {@code doings [{accountId, personId, person, years [{points, products}]}]} and {@code centers}. */
    EngagementFacts(Row row, Instant asOf) {
        centers = row.rows("centers").stream().map(CenterEngagementFacts::of).toList();
        row.rows("doings").forEach(doing -> add(doing, asOf));
        people.values()
                .forEach(one ->
                        one.touches().sort(Comparator.comparing(t -> t.point().at())));
    }

    Collection<PersonTouches> people() {
        return people.values();
    }

    List<CenterEngagementFacts> centers() {
        return centers;
    }

    /** The members of a buying center with the roles they have there and what they did at its account. */
    List<PersonTouches> membersOf(CenterEngagementFacts center) {
        return center.members().entrySet().stream()
                .flatMap(member -> Stream.ofNullable(people.get(member.getKey()))
                        .map(person -> person.at(center.accountId()).withRoles(member.getValue())))
                .toList();
    }

    private void add(Row doing, Instant asOf) {
        PersonTouches person =
                people.computeIfAbsent(doing.string("personId"), id -> person(id, doing.rowOrNull("person")));
        String account = Objects.requireNonNullElse(doing.stringOrNull("accountId"), "");
        doing.rows("years").forEach(year -> add(person, account, year, asOf));
    }

    private static void add(PersonTouches person, String account, Row year, Instant asOf) {
        long[] points = year.longs("points");
        List<String> products = year.strings("products");
        for (int i = 0; i < points.length; i++) {
            TouchPoint point = TouchPoint.of(points[i], products.get(i));
            if (!point.at().isAfter(asOf)) {
                person.touches().add(new PinnedTouch(point, account));
            }
        }
    }

    private PersonTouches person(String id, @Nullable Row person) {
        Set<BuyingRole> roles = EnumSet.noneOf(BuyingRole.class);
        centers.forEach(center -> roles.addAll(center.members().getOrDefault(id, Set.of())));
        return new PersonTouches(id, person == null ? null : Person.of(person), roles, new ArrayList<>());
    }
}
