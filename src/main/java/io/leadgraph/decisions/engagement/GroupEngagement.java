package io.leadgraph.decisions.engagement;

import io.leadgraph.facts.person.Person;
import io.leadgraph.facts.touch.TouchKind;
import io.leadgraph.facts.touch.TouchPoint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be said of a group of people: a pure function of what they did, a model and a time. Touches are inbound ones, in the window. */
final class GroupEngagement {
    private final Scoring scoring;
    private final List<One> people;

    /** A person, what counts toward the score, the score, and the inbound touches in the window. */
    private record One(PersonTouches who, List<Scoring.Counted> counted, double score, List<TouchPoint> recent) {}

    GroupEngagement(Collection<PersonTouches> people, Scoring scoring) {
        this.scoring = scoring;
        this.people = people.stream().map(this::one).toList();
    }

    double score() {
        return people.stream().mapToDouble(One::score).sum();
    }

    EngagementTrend trend() {
        return EngagementTrend.of(
                people.stream().flatMap(p -> p.counted().stream()).toList(), scoring.asOf());
    }

    int touches() {
        return people.stream().mapToInt(p -> p.recent().size()).sum();
    }

    Set<String> engaged() {
        Set<String> engaged = new HashSet<>();
        people.stream()
                .filter(p -> !p.recent().isEmpty())
                .forEach(p -> engaged.add(p.who().id()));
        return engaged;
    }

    /** The last inbound touch, however long ago. */
    @Nullable
    Instant lastTouchAt() {
        return people.stream()
                .flatMap(p -> inbound(p.who()))
                .map(TouchPoint::at)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Newest first. */
    List<MonthTouches> byMonth() {
        TreeMap<LocalDate, Tally> months = new TreeMap<>(Comparator.reverseOrder());
        each((who, point) ->
                months.computeIfAbsent(month(point), m -> new Tally()).add(who));
        return months.entrySet().stream()
                .map(m -> new MonthTouches(
                        m.getKey(), m.getValue().touches, m.getValue().people.size()))
                .toList();
    }

    /** Commonest first. */
    List<KindTouches> byKind() {
        Map<TouchKind, Tally> kinds = new TreeMap<>();
        each((who, point) ->
                kinds.computeIfAbsent(point.kind(), k -> new Tally()).add(who));
        return kinds.entrySet().stream()
                .map(k -> new KindTouches(k.getKey(), k.getValue().touches))
                .sorted(Comparator.comparingInt(KindTouches::touches).reversed())
                .toList();
    }

    /** Greatest weight first; touches of those who are not applicable say nothing. */
    List<ProductInterest> productInterest() {
        Map<String, Tally> products = new TreeMap<>();
        for (One one : people) {
            one.counted().stream()
                    .filter(c -> says(c.point()) && scoring.inWindow(c.point()))
                    .forEach(
                            c -> products.computeIfAbsent(c.point().product(), p -> new Tally()).weight += c.decayed());
            one.recent().stream()
                    .filter(GroupEngagement::says)
                    .forEach(point -> products.computeIfAbsent(point.product(), p -> new Tally())
                            .add(one.who()));
        }
        return products.entrySet().stream()
                .map(p -> p.getValue().of(p.getKey()))
                .sorted(Comparator.comparingDouble(ProductInterest::weight).reversed())
                .toList();
    }

    /** Highest score first; only people asked for by name. */
    List<PersonEngagement> topPeople() {
        return people.stream()
                .flatMap(this::part)
                .sorted(Comparator.comparingDouble(PersonEngagement::score)
                        .reversed()
                        .thenComparing(p -> p.person().id()))
                .toList();
    }

    private Stream<PersonEngagement> part(One one) {
        Person person = one.who().person();
        return person == null || one.counted().isEmpty()
                ? Stream.empty()
                : Stream.of(new PersonEngagement(person, one.recent().size(), one.score()));
    }

    private One one(PersonTouches who) {
        List<Scoring.Counted> counted = scoring.counted(who);
        return new One(
                who,
                counted,
                Scoring.sum(counted),
                inbound(who).filter(scoring::inWindow).toList());
    }

    private static Stream<TouchPoint> inbound(PersonTouches who) {
        return who.touches().stream().map(PinnedTouch::point).filter(TouchPoint::inbound);
    }

    private static boolean says(TouchPoint point) {
        return point.inbound() && !point.product().isEmpty() && !point.notApplicable();
    }

    private LocalDate month(TouchPoint point) {
        return LocalDate.ofInstant(point.at(), scoring.zone()).withDayOfMonth(1);
    }

    private void each(BiConsumer<PersonTouches, TouchPoint> take) {
        people.forEach(one -> one.recent().forEach(point -> take.accept(one.who(), point)));
    }

    private static final class Tally {
        private final Set<String> people = new HashSet<>();
        private int touches;
        private double weight;

        void add(PersonTouches who) {
            people.add(who.id());
            touches++;
        }

        ProductInterest of(String product) {
            return new ProductInterest(product, people.size(), touches, weight);
        }
    }
}
