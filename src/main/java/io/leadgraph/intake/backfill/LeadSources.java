package io.leadgraph.intake.backfill;

import io.leadgraph.facts.identity.PersonRef;
import io.leadgraph.facts.rollup.RecountedRollups;
import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.input.Rows;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lead sources of records become touches: what is told of a record is kept, and its touches are made to follow from all of it. */
@Service
class LeadSources {
    private final PastTouches touches;
    private final RecountedRollups rollups;
    private final Clock clock;

    /** @param touches how many follow from all that was told of the record */
    record Result(int touches, List<UserError> userErrors) {}

    record Payload(List<Result> results, List<UserError> userErrors) {}

    LeadSources(PastTouches touches, RecountedRollups rollups, Clock clock) {
        this.touches = touches;
        this.rollups = rollups;
        this.clock = clock;
    }

    Payload backfill(List<Map<String, Object>> inputs) {
        List<UserError> refusals = Rows.refusals(inputs);
        if (!refusals.isEmpty()) {
            return new Payload(List.of(), refusals);
        }
        Instant now = clock.instant();
        List<InputRow> rows = Rows.read(inputs);
        SourceRecordReader reader = new SourceRecordReader(now);
        List<SourceRecord> told = rows.stream().map(reader::read).toList();
        List<SourceRecord> records = merged(rows, told);
        Map<String, Result> stored = records.isEmpty() ? Map.of() : touches.write(tx -> store(tx, records, now));
        List<Result> results = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            results.add(result(rows.get(at), stored.get(told.get(at).key())));
        }
        return new Payload(results, List.of());
    }

    private static Result result(InputRow row, @Nullable Result stored) {
        if (!row.errors().isEmpty()) {
            return new Result(0, row.errors());
        }
        Result result = Objects.requireNonNull(stored);
        return new Result(
                result.touches(),
                result.userErrors().stream()
                        .map(error -> row.refusal(
                                error.code(), error.message(), error.field().toArray(String[]::new)))
                        .toList());
    }

    /** One of each record, with all that the accepted rows tell of it; of several people the first named counts. */
    private static List<SourceRecord> merged(List<InputRow> rows, List<SourceRecord> told) {
        Map<String, SourceRecord> records = new LinkedHashMap<>();
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).errors().isEmpty()) {
                SourceRecord record = told.get(at);
                records.merge(
                        record.key(),
                        record,
                        (one, more) -> new SourceRecord(
                                one.system(),
                                one.type(),
                                one.id(),
                                one.person(),
                                one.told().and(more.told())));
            }
        }
        return List.copyOf(records.values());
    }

    private Map<String, Result> store(Statements tx, List<SourceRecord> records, Instant now) {
        Map<String, Row> known =
                LeadSourceGraph.lock(tx, records.stream().map(SourceRecord::key).toList(), now);
        Map<String, Row> contacts = LeadSourceGraph.contacts(
                tx,
                records.stream()
                        .filter(record -> record.type() == SourceRecordType.OPPORTUNITY)
                        .map(SourceRecord::id)
                        .toList());
        List<RecordPlan> plans = records.stream()
                .map(record -> RecordPlan.of(
                        record, Objects.requireNonNull(known.get(record.key())), contacts.get(record.id())))
                .toList();
        Map<String, List<UserError>> refused = add(tx, plans);
        List<RecordPlan> accepted =
                plans.stream().filter(plan -> !refused.containsKey(plan.key())).toList();
        takeBack(tx, accepted);
        LeadSourceGraph.save(tx, accepted.stream().map(RecordPlan::saved).toList());
        LeadSourceGraph.discard(tx, refused.keySet());
        return plans.stream()
                .collect(Collectors.toMap(
                        RecordPlan::key,
                        plan -> refused.containsKey(plan.key())
                                ? new Result(0, refused.get(plan.key()))
                                : new Result(plan.follow().size(), List.of())));
    }

    /** Stores what follows and is not there yet; gives the records that were refused, of which nothing is stored. */
    private Map<String, List<UserError>> add(Statements tx, List<RecordPlan> plans) {
        Map<String, List<UserError>> refused = new HashMap<>();
        List<RecordPlan> owners = new ArrayList<>();
        List<PastTouch> missing = new ArrayList<>();
        for (RecordPlan plan : plans) {
            if (plan.refusal() != null) {
                refused.put(plan.key(), List.of(plan.refusal()));
            } else {
                plan.missing().forEach(touch -> {
                    owners.add(plan);
                    missing.add(touch);
                });
            }
        }
        List<List<UserError>> errors = touches.add(tx, missing);
        for (int at = 0; at < errors.size(); at++) {
            if (!errors.get(at).isEmpty()) {
                refused.put(owners.get(at).key(), errors.get(at));
            }
        }
        return refused;
    }

    private void takeBack(Statements tx, List<RecordPlan> plans) {
        Set<String> stale =
                plans.stream().flatMap(plan -> plan.stale().stream()).collect(Collectors.toSet());
        List<String> identities = touches.takeBack(tx, stale);
        if (!identities.isEmpty()) {
            rollups.of(tx, identities);
        }
    }

    /** What has to be done about one record. */
    private record RecordPlan(
            SourceRecord record,
            SourceHistory all,
            List<SourceTouch> follow,
            Set<String> stored,
            @Nullable PersonRef whose,
            @Nullable UserError refusal) {

        static RecordPlan of(SourceRecord record, Row known, @Nullable Row contact) {
            SourceHistory all = SourceHistory.of(known).and(record.told());
            PersonRef whose = record.person();
            UserError refusal = null;
            if (record.type() == SourceRecordType.OPPORTUNITY) {
                String personId = contact == null ? null : contact.stringOrNull("personId");
                whose = personId == null ? null : new PersonRef(personId, null, null);
                refusal = whose == null ? noContact(contact) : null;
            }
            return new RecordPlan(record, all, all.touches(), Set.copyOf(known.strings("touches")), whose, refusal);
        }

        private static UserError noContact(@Nullable Row contact) {
            boolean known = contact != null && contact.bool("known");
            return UserError.of(
                    UserErrorCode.NOT_FOUND,
                    known ? "The opportunity has no contact" : "No such opportunity",
                    "recordId");
        }

        String key() {
            return record.key();
        }

        List<PastTouch> missing() {
            PersonRef person = Objects.requireNonNull(whose);
            return follow.stream()
                    .filter(touch -> !stored.contains(record.clientKey(touch.key())))
                    .map(touch -> record.touch(touch, person))
                    .toList();
        }

        Set<String> stale() {
            Set<String> keys = keys();
            return stored.stream().filter(key -> !keys.contains(key)).collect(Collectors.toSet());
        }

        private Set<String> keys() {
            return follow.stream().map(touch -> record.clientKey(touch.key())).collect(Collectors.toSet());
        }

        Map<String, Object> saved() {
            Map<String, Object> properties = new HashMap<>(all.properties());
            properties.put("touches", keys().stream().sorted().toList());
            return Map.of("key", key(), "properties", properties);
        }
    }
}
