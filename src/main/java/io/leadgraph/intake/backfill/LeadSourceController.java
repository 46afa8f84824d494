package io.leadgraph.intake.backfill;

import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class LeadSourceController {
    private final LeadSources leadSources;

    LeadSourceController(LeadSources leadSources) {
        this.leadSources = leadSources;
    }

    @MutationMapping
    LeadSources.Payload backfillLeadSources(@Argument List<Map<String, Object>> inputs) {
        return leadSources.backfill(inputs);
    }
}
