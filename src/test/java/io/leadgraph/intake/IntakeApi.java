package io.leadgraph.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.decisions.classification.Upserts;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The operations the tests of this package send; what is not meant to be refused must not be. */
public final class IntakeApi implements Upserts {
    private static final String ERRORS = "userErrors { field code message }";
    private static final String DECISION = """
            category relationship reason newPerson relatedCustomer formerCustomer possibleCustomer newBuyingCenter leadMethod
            leadCreated leadDue configurationVersion basis asOf decidedAt account { id key } buyingCenters { key }
            possibleDuplicates { person { id } evidence confidence }""";
    static final String EXPLAINED = DECISION + " explanation { step rule outcome }";
    static final String PATHS =
            DECISION + " explanation { step rule outcome path { node { id } label relationship direction } }";
    private static final String RESULT = """
            classification { %s } person { id } lead { id open } contact { id }
            touch { id kind occurredAt campaign { key } account { key } } member { id entry } replayed %s""";

    private static final int ANSWER_BYTES = 16 * 1024 * 1024;

    private final HttpGraphQlTester http;

    public IntakeApi(HttpGraphQlTester http) {
        this.http = http.mutate()
                .webTestClient(client -> client.responseTimeout(Duration.ofMinutes(1))
                        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(ANSWER_BYTES)))
                .build();
    }

    /** A form, written as {@link Inputs#form} takes it. */
    public Answer form(String fields, Object... values) {
        return submit(Inputs.form(fields, values));
    }

    Answer submit(Map<String, ?> input) {
        return accepted(attempt(input));
    }

    /** The payload, refused or not. */
    Answer attempt(Map<String, ?> input) {
        return attempt(input, EXPLAINED);
    }

    Answer attempt(Map<String, ?> input, String decision) {
        return run(
                "mutation($input: SubmitLeadInput!) { it: submitLead(input: $input) { "
                        + RESULT.formatted(decision, ERRORS) + " } }",
                Map.of("input", input));
    }

    /** Whether it was refused or not; without the explanations. */
    Answer bulk(List<? extends Map<String, ?>> inputs) {
        return run(
                "mutation($inputs: [SubmitLeadInput!]!) { it: submitLeads(inputs: $inputs) { results { "
                        + RESULT.formatted(DECISION, ERRORS) + " } summary { category count } " + ERRORS + " } }",
                Map.of("inputs", inputs));
    }

    public List<Answer> submitAll(List<? extends Map<String, ?>> inputs) {
        return accepted(bulk(inputs)).all("results").stream()
                .map(IntakeApi::accepted)
                .toList();
    }

    Answer classify(Map<String, ?> input) {
        return run(
                "query($input: SubmitLeadInput!) { it: classifyLead(input: $input) { classification { " + EXPLAINED
                        + " } person { id } " + ERRORS + " } }",
                Map.of("input", input));
    }

    Answer touches(List<? extends Map<String, ?>> inputs) {
        return run(
                "mutation($inputs: [RecordTouchInput!]!) { it: recordTouches(inputs: $inputs) { results { touch { id "
                        + "account { key } classification { " + DECISION + " } } replayed " + ERRORS + " } " + ERRORS
                        + " } }",
                Map.of("inputs", inputs));
    }

    public Answer touch(String fields, Object... values) {
        return accepted(
                touches(List.of(Inputs.input(fields, values))).all("results").getFirst());
    }

    /** The decision about a touch as it is known now. */
    public Answer restated(Answer submitted) {
        return decision(submitted, "RESTATED");
    }

    public Answer recorded(Answer submitted) {
        return decision(submitted, "RECORDED");
    }

    private Answer decision(Answer submitted, String basis) {
        return run(
                "query($id: ID!) { it: node(id: $id) { ... on Touch { classification(basis: " + basis + ") { "
                        + EXPLAINED + " } account { key } } } }",
                Map.of("id", submitted.text("touch.id")));
    }

    /** Decides again about what late facts may have changed; how many decisions are others than before. */
    public int restate() {
        Answer done = run(
                "mutation { it: restateDecisions(first: 10000) { changed restatement { pending since } } }", Map.of());
        assertThat(done.at("restatement.pending")).isEqualTo(0);
        return (int) done.at("changed");
    }

    /** Every decision that late facts have changed, earliest first. */
    public List<Answer> changes() {
        String state = "{ category reason account { key } relatedCustomer }";
        return run(
                        "{ it: decisionChanges(first: 500) { nodes { touch { id } before " + state + " after " + state
                                + " step rule path { label } fact { id } } } }",
                        Map.of())
                .all("nodes");
    }

    @Override
    public void accounts(String... inputs) {
        upsert("upsertAccounts", "AccountInput", "account { id }", inputs);
    }

    public void campaigns(String... inputs) {
        upsert("upsertCampaigns", "CampaignInput", "campaign { id }", inputs);
    }

    public void opportunities(String... inputs) {
        upsert("upsertOpportunities", "OpportunityInput", "opportunity { id }", inputs);
    }

    void centers(String... inputs) {
        upsert("upsertBuyingCenters", "BuyingCenterInput", "buyingCenter { id }", inputs);
    }

    /** The ids of the people, in order. */
    @Override
    public List<String> people(String... inputs) {
        return upsert("upsertPeople", "PersonInput", "person { id }", inputs).stream()
                .map(Answer::person)
                .toList();
    }

    public String person(String fields, Object... values) {
        return people(fields.formatted(values)).getFirst();
    }

    public void configure(String fields, Object... values) {
        accepted(run(
                "mutation($input: IntakeConfigurationInput!) { it: configureIntake(input: $input) { configuration { "
                        + "version } " + ERRORS + " } }",
                Map.of("input", Inputs.input(fields, values))));
    }

    public void override(String fields, Object... values) {
        accepted(run(
                "mutation($input: OverrideRelationshipInput!) { it: overrideRelationship(input: $input) { override { "
                        + "relationship } " + ERRORS + " } }",
                Map.of("input", Inputs.input("note: 'audit', by: 'ops', " + fields, values))));
    }

    void convert(String leadId) {
        accepted(run(
                "mutation($input: ConvertLeadInput!) { it: convertLead(input: $input) { contact { id } " + ERRORS
                        + " } }",
                Map.of("input", Map.of("leadId", leadId))));
    }

    private List<Answer> upsert(String mutation, String type, String node, String... inputs) {
        List<Map<String, Object>> rows =
                Arrays.stream(inputs).map(fields -> Inputs.input("%s", fields)).toList();
        return accepted(run(
                        "mutation($inputs: [" + type + "!]!) { it: " + mutation + "(inputs: $inputs) { results { "
                                + node + " " + ERRORS + " } " + ERRORS + " } }",
                        Map.of("inputs", rows)))
                .all("results")
                .stream()
                .map(IntakeApi::accepted)
                .toList();
    }

    static Answer accepted(Answer answer) {
        assertThat(answer.all("userErrors")).isEmpty();
        return answer;
    }

    /** The field {@code it} of an operation that GraphQL itself has nothing against. */
    @SuppressWarnings("unchecked")
    public Answer run(String document, Map<String, Object> variables) {
        var request = http.document(document);
        variables.forEach(request::variable);
        return new Answer(request.execute().path("it").entity(Map.class).get());
    }
}
