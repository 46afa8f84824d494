package io.leadgraph.answers.light;

import io.leadgraph.facts.campaign.Campaign;
import io.leadgraph.facts.touch.TouchKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a deal stands with one campaign, one product or one tactic; the other two are null. */
record Light(
        @Nullable Campaign campaign,
        @Nullable String product,
        @Nullable List<TouchKind> tactic,
        LightColor color,
        List<LightReason> reasons,
        int rulesVersion) {}
