package io.leadgraph.facts.campaign;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.platform.input.Rows;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class CampaignUpsertController {
    private final CampaignUpsert campaigns;

    CampaignUpsertController(CampaignUpsert campaigns) {
        this.campaigns = campaigns;
    }

    @MutationMapping
    CampaignUpsert.Payload upsertCampaigns(DataFetchingEnvironment environment) {
        return campaigns.upsert(Rows.of(environment));
    }
}
