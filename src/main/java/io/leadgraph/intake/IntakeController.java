package io.leadgraph.intake;

import io.leadgraph.decisions.configuration.LeadMethod;
import io.leadgraph.facts.customfield.CustomFields;
import io.leadgraph.intake.read.CheckedInput;
import io.leadgraph.intake.read.SubmissionReader;
import io.leadgraph.intake.read.TouchReader;
import io.leadgraph.intake.record.Outcome;
import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.input.Rows;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The GraphQL fields of intake. */
@Controller
class IntakeController {
    private final SubmissionQueue queue;
    private final BulkIntake bulk;
    private final DryRun dryRun;
    private final CustomFields customFields;
    private final Clock clock;

    IntakeController(SubmissionQueue queue, BulkIntake bulk, DryRun dryRun, CustomFields customFields, Clock clock) {
        this.queue = queue;
        this.bulk = bulk;
        this.dryRun = dryRun;
        this.customFields = customFields;
        this.clock = clock;
    }

    @MutationMapping
    Outcome submitLead(@Argument Map<String, Object> input) {
        CheckedInput reading = submission(input);
        Outcome outcome =
                reading.arrival() == null ? Outcome.refused(reading.errors()) : queue.submit(reading.arrival());
        return outcome.under("input");
    }

    @MutationMapping
    SubmitLeadsPayload submitLeads(@Argument List<Map<String, Object>> inputs) {
        List<UserError> refusals = Rows.refusals(inputs);
        SubmissionReader reader = new SubmissionReader(clock, customFields.reader());
        return refusals.isEmpty()
                ? SubmitLeadsPayload.of(bulk.run(inputs.stream()
                        .map(row -> reader.read(new InputRow(row)))
                        .toList()))
                : new SubmitLeadsPayload(List.of(), List.of(), refusals);
    }

    @MutationMapping
    RecordTouchesPayload recordTouches(@Argument List<Map<String, Object>> inputs) {
        List<UserError> refusals = Rows.refusals(inputs);
        TouchReader reader = new TouchReader(clock);
        return refusals.isEmpty()
                ? new RecordTouchesPayload(
                        bulk.run(inputs.stream()
                                .map(row -> reader.read(new InputRow(row)))
                                .toList()),
                        List.of())
                : new RecordTouchesPayload(List.of(), refusals);
    }

    @MutationMapping
    Outcome recordSalesAction(@Argument Map<String, Object> input) {
        CheckedInput reading = new TouchReader(clock).read(new InputRow(input));
        Outcome outcome =
                reading.arrival() == null ? Outcome.refused(reading.errors()) : queue.submit(reading.arrival());
        return outcome.under("input");
    }

    @QueryMapping
    Outcome classifyLead(@Argument Map<String, Object> input, @Argument @Nullable LeadMethod method) {
        CheckedInput reading = submission(input);
        Outcome outcome = reading.arrival() == null
                ? Outcome.refused(reading.errors())
                : dryRun.classify(reading.arrival(), method);
        return outcome.under("input");
    }

    private CheckedInput submission(Map<String, Object> input) {
        return new SubmissionReader(clock, customFields.reader()).read(new InputRow(input));
    }

    /** The answer to recorded touches: row by row. */
    record RecordTouchesPayload(List<Outcome> results, List<UserError> userErrors) {}
}
