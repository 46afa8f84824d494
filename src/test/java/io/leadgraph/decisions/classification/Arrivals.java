package io.leadgraph.decisions.classification;

import io.leadgraph.decisions.classification.facts.EvergreenCampaign;
import io.leadgraph.decisions.classification.facts.InputTime;
import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.facts.touch.EntryPoint;
import io.leadgraph.facts.touch.TouchDirection;
import io.leadgraph.intake.Inputs;
import io.leadgraph.intake.read.ClientKeys;
import io.leadgraph.intake.read.InputHash;
import io.leadgraph.intake.read.PersonDetailsReader;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.support.TestClock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Arrivals as the API's readers make them of an input, without a product around. */
final class Arrivals {
    private static final TestClock CLOCK = new TestClock();

    private Arrivals() {}

    /** A form, written as {@link Inputs#form} takes it. */
    static IntakeInput form(String fields, Object... values) {
        return form(Inputs.form(fields, values));
    }

    static IntakeInput form(Map<String, Object> input) {
        Map<String, Object> coerced = new HashMap<>(input);
        coerced.computeIfPresent("occurredAt", (field, time) -> OffsetDateTime.parse((String) time));
        InputRow row = new InputRow(coerced);
        EntryPoint source = EntryPoint.valueOf((String) coerced.get("source"));
        String campaignKey = (String) coerced.get("campaignKey");
        IntakeInput arrival = new IntakeInput(
                source,
                ClientKeys.read(row),
                InputHash.hash(coerced),
                InputTime.read(row, CLOCK),
                PersonDetailsReader.email(row),
                PersonDetailsReader.details(row),
                PersonDetailsReader.externalIds(row),
                null,
                null,
                campaignKey == null ? EvergreenCampaign.key(source) : campaignKey,
                campaignKey == null,
                source.defaultKind(),
                TouchDirection.INBOUND,
                (String) coerced.get("product"),
                (String) coerced.get("buyingCenterKey"),
                null,
                Map.of(),
                null,
                null);
        if (!row.errors().isEmpty()) {
            throw new IllegalArgumentException(input + " is refused: " + row.errors());
        }
        return arrival;
    }

    static List<IntakeInput> forms(List<Map<String, Object>> inputs) {
        return inputs.stream().map(Arrivals::form).toList();
    }
}
