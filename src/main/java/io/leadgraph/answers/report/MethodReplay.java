package io.leadgraph.answers.report;

import io.leadgraph.answers.report.LeadMethodOutcome.UnseenInCenter;
import io.leadgraph.answers.report.LeadMethodOutcome.WeekLoad;
import io.leadgraph.answers.report.ReplayedPerson.Happening;
import io.leadgraph.answers.report.ReplayedPerson.Kind;
import io.leadgraph.answers.report.ReplayedPerson.Seat;
import io.leadgraph.decisions.classification.LeadPolicy;
import io.leadgraph.decisions.classification.facts.LeadRecords;
import io.leadgraph.decisions.configuration.LeadMethod;
import io.leadgraph.facts.center.BuyingCenter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one lead method makes of a stream, person by person; their order does not matter. Without the graph. */
final class MethodReplay {
    private final LeadPolicy policy;
    private final LeadMethod method;
    private final ZoneId zone;
    private final Map<LocalDate, Integer> weeks = new TreeMap<>();
    private final Map<String, UnseenInCenter> unseen = new TreeMap<>();
    private int responses;
    private int leads;
    private int onContacts;
    private int unseenPeople;

    MethodReplay(LeadPolicy policy, LeadMethod method, MethodSpan span, ZoneId zone) {
        this.policy = policy;
        this.method = method;
        this.zone = zone;
        span.weeks(zone).forEach(week -> weeks.put(week, 0));
    }

    void play(ReplayedPerson person) {
        LeadRecords records = person.before();
        List<Happening> answered = new ArrayList<>();
        boolean seen = false;
        for (Happening happening : person.happenings()) {
            if (happening.response()) {
                boolean due = respond(happening, records);
                seen |= due || records.openLead();
                records = due ? records.withOpenLead() : records;
                answered.add(happening);
            } else {
                records = after(happening.kind(), records);
            }
        }
        if (!seen) {
            miss(person, answered);
        }
    }

    /** @param pointOfInterest how many leads there would be if every response made one */
    LeadMethodOutcome outcome(int pointOfInterest) {
        return new LeadMethodOutcome(
                method,
                responses,
                leads,
                onContacts,
                pointOfInterest - leads,
                weeks.entrySet().stream()
                        .map(week -> new WeekLoad(ReportPeriod.of(CategoryGroup.WEEK, week.getKey()), week.getValue()))
                        .toList(),
                unseenPeople,
                List.copyOf(unseen.values()));
    }

    int leads() {
        return leads;
    }

    private boolean respond(Happening response, LeadRecords records) {
        boolean due = policy.due(method, response.kind() == Kind.RESPONSE_NOT_APPLICABLE, records);
        responses++;
        if (due) {
            leads++;
            weeks.merge(Week.of(response.at(), zone), 1, Integer::sum);
        } else if (records.contact()) {
            onContacts++;
        }
        return due;
    }

    private static LeadRecords after(Kind kind, LeadRecords records) {
        return switch (kind) {
            case LEAD_SYNCED -> records.withOpenLead();
            case CONTACT_MADE -> records.withContact();
            case LEADS_CONVERTED -> records.converted();
            case RESPONSE, RESPONSE_NOT_APPLICABLE -> records;
        };
    }

    /** None of the responses showed the person to sales: counted where they were in a buying center at the time of one. */
    private void miss(ReplayedPerson person, List<Happening> answered) {
        List<BuyingCenter> centers = person.centers().stream()
                .filter(seat -> answered.stream().anyMatch(response -> missed(seat, response)))
                .map(Seat::center)
                .distinct()
                .toList();
        centers.forEach(center ->
                unseen.merge(center.key(), new UnseenInCenter(center, 1), (one, other) -> one.and(other.people())));
        unseenPeople += centers.isEmpty() ? 0 : 1;
    }

    private static boolean missed(Seat seat, Happening response) {
        return response.kind() == Kind.RESPONSE && seat.heldAt(response.at());
    }
}
