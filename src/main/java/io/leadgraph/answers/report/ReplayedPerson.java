package io.leadgraph.answers.report;

import io.leadgraph.decisions.classification.facts.LeadRecords;
import io.leadgraph.facts.center.BuyingCenter;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One person of a stream that is replayed: their records before it, and what happened in it, in order of time.
 *
 * @param before the records there were when it began
 * @param centers the buying centers they are or were in
 */
record ReplayedPerson(LeadRecords before, List<Happening> happenings, List<Seat> centers) {

    /** What can happen to a person's records; a response comes before records of its instant, which were not there yet. */
    enum Kind {
        RESPONSE,
        RESPONSE_NOT_APPLICABLE,
        LEAD_SYNCED,
        CONTACT_MADE,
        LEADS_CONVERTED
    }

    /** Something that happened, when. */
    record Happening(Instant at, Kind kind) {
        boolean response() {
            return kind == Kind.RESPONSE || kind == Kind.RESPONSE_NOT_APPLICABLE;
        }
    }

    /** A place in a buying center for a time; null is open. */
    record Seat(
            BuyingCenter center,
            @Nullable Instant from,
            @Nullable Instant to) {
        boolean heldAt(Instant at) {
            return (from == null || !from.isAfter(at)) && (to == null || to.isAfter(at));
        }
    }

    /** @param identities the person's rows of {@code report/lead_records} */
    static ReplayedPerson of(MethodSpan span, List<Happening> responses, List<Row> identities) {
        List<Row> leads = all(identities, "leads");
        List<Row> contacts = all(identities, "contacts");
        Stream<Happening> records = Stream.of(
                        leads.stream().filter(lead -> !lead.bool("byTouch")).map(lead -> at(lead, Kind.LEAD_SYNCED)),
                        contacts.stream().map(contact -> at(contact, Kind.CONTACT_MADE)),
                        leads.stream()
                                .map(lead -> lead.instantOrNull("convertedAt"))
                                .filter(Objects::nonNull)
                                .map(at -> new Happening(at, Kind.LEADS_CONVERTED)))
                .flatMap(happenings -> happenings);
        return new ReplayedPerson(
                before(span, leads, contacts),
                Stream.concat(responses.stream(), records.filter(record -> span.contains(record.at())))
                        .sorted(Comparator.comparing(Happening::at).thenComparing(Happening::kind))
                        .toList(),
                all(identities, "centers").stream().map(ReplayedPerson::seat).toList());
    }

    private static LeadRecords before(MethodSpan span, List<Row> leads, List<Row> contacts) {
        List<Row> old = leads.stream()
                .filter(lead -> lead.instant("at").isBefore(span.from()))
                .toList();
        return new LeadRecords(
                old.stream().anyMatch(lead -> open(lead, span.from())),
                !old.isEmpty(),
                contacts.stream().anyMatch(contact -> contact.instant("at").isBefore(span.from())));
    }

    /** When a lead was disqualified is not known; it counts as never having been open. */
    private static boolean open(Row lead, Instant at) {
        Instant converted = lead.instantOrNull("convertedAt");
        return !lead.bool("disqualified") && (converted == null || !converted.isBefore(at));
    }

    private static Happening at(Row row, Kind kind) {
        return new Happening(row.instant("at"), kind);
    }

    private static Seat seat(Row row) {
        BuyingCenter center = BuyingCenter.of(Objects.requireNonNull(row.rowOrNull("center")));
        return new Seat(center, row.instantOrNull("from"), row.instantOrNull("to"));
    }

    private static List<Row> all(List<Row> identities, String column) {
        return identities.stream()
                .flatMap(identity -> identity.rows(column).stream())
                .toList();
    }
}
