package io.leadgraph.commandline.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The bulk mutations of the API an import can aim at, with the fields of their inputs; those that make a repeat safe are required. */
public enum Target {
    SUBMIT_LEADS(
            "submitLeads",
            "SubmitLeadInput",
            "classification { category } replayed",
            List.of("source", "clientKey"),
            "source sourceSystem clientKey occurredAt email firstName lastName title phone company website country "
                    + "externalIds campaignKey kind memberStatus product buyingCenterKey customFields"),
    UPSERT_ACCOUNTS(
            "upsertAccounts",
            "AccountInput",
            "created",
            List.of("key"),
            "key name domains parent country owner relationships"),
    UPSERT_BUYING_CENTERS(
            "upsertBuyingCenters",
            "BuyingCenterInput",
            "created",
            List.of("key", "accountKey"),
            "key accountKey name product members roleTemplate"),
    UPSERT_PEOPLE(
            "upsertPeople",
            "PersonInput",
            "created",
            List.of("externalIds|emails"),
            "externalIds emails firstName lastName title phone birthDate affiliation recordType createdAt customFields"),
    UPSERT_CAMPAIGNS(
            "upsertCampaigns",
            "CampaignInput",
            "created",
            List.of("key"),
            "key name kind parentKey startsOn endsOn cost currency product evergreen test memberStatuses"),
    UPSERT_OPPORTUNITIES(
            "upsertOpportunities",
            "OpportunityInput",
            "created",
            List.of("key"),
            "key accountKey buyingCenterKey name type stage stageAt amount currency product owner leadSource openedAt closedAt "
                    + "contacts"),
    RECORD_TOUCHES(
            "recordTouches",
            "RecordTouchInput",
            "replayed",
            List.of("clientKey", "person", "kind", "direction"),
            "sourceSystem clientKey person campaignKey kind direction occurredAt product memberStatus by automated"),
    BACKFILL_TOUCHES(
            "backfillTouches",
            "BackfillTouchInput",
            "replayed",
            List.of("sourceSystem", "clientKey", "occurredAt", "evidence", "kind", "direction", "email|externalIds"),
            "sourceSystem clientKey occurredAt evidence kind direction email firstName lastName title phone company website country "
                    + "externalIds campaignKey leadSource product memberStatus"),
    BACKFILL_LEAD_SOURCES(
            "backfillLeadSources",
            "LeadSourceRecordInput",
            "touches",
            List.of("system", "recordType", "recordId"),
            "system recordType recordId person createdAt updatedAt leadSource changes");

    /** What every answer says of refusals. */
    public static final String ERRORS = "userErrors { field code message }";

    private final String mutation;
    private final String inputType;
    private final String selection;
    private final ImmutableList<String> required;
    private final ImmutableSet<String> fields;

    Target(String mutation, String inputType, String selection, List<String> required, String fields) {
        this.mutation = mutation;
        this.inputType = inputType;
        this.selection = selection;
        this.required = ImmutableList.copyOf(required);
        this.fields = ImmutableSet.copyOf(fields.split(" ", -1));
    }

    public String mutation() {
        return mutation;
    }

    public String inputType() {
        return inputType;
    }

    public Set<String> fields() {
        return fields;
    }

    public String document() {
        return "mutation Import($inputs: [%s!]!) { %s(inputs: $inputs) { results { %s %s } %s } }"
                .formatted(inputType, mutation, selection, ERRORS, ERRORS);
    }

    /** @return required fields not among the given ones; {@code a|b} stands for either */
    public List<String> missing(Set<String> given) {
        return required.stream()
                .filter(field -> Arrays.stream(field.split("\\|", -1)).noneMatch(given::contains))
                .toList();
    }
}
