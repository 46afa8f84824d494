package io.leadgraph.decisions.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What tests of the lifecycle ask for, each refused nothing unless said. */
final class LifecycleApi {
    static final String HANDOFF = "owner queue passedAt nurtureDays dueAt moveBy actedAt actedBy actedKind actedInTime "
            + "minutesToEngage breach breachedAt closedAt outcome passedOn policyVersion";
    private final HttpGraphQlTester api;

    LifecycleApi(HttpGraphQlTester api) {
        this.api = api;
    }

    void policy(String fields) {
        done(
                "mutation { it: defineLifecyclePolicy(input: {" + fields + "}) { userErrors { field message } } }",
                Map.of());
    }

    void routing(String fields) {
        done("mutation { it: defineRoutingRules(input: {" + fields + "}) { userErrors { field message } } }", Map.of());
    }

    void submit(String email, Instant at, Map<String, Object> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.putIfAbsent("source", "FORM");
        input.put("email", email);
        input.put("occurredAt", at.toString());
        done(
                "mutation($input: SubmitLeadInput!) { it: submitLead(input: $input) { userErrors { field message } } }",
                Map.of("input", input));
    }

    /** A move by hand that is done. */
    void move(String mutation, String email, String fields) {
        moved(mutation, email, fields)
                .path("it.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }

    GraphQlTester.Response moved(String mutation, String email, String fields) {
        return api.document("mutation { it: " + mutation + "(input: {person: {email: \"" + email + "\"} " + fields
                        + "}) { person { id } moved handoff { " + HANDOFF + " } userErrors { code field message } } }")
                .execute();
    }

    void action(String email, String kind, Instant at, String fields) {
        done(
                "mutation { it: recordSalesAction(input: {person: {email: \"" + email + "\"}, kind: " + kind
                        + ", occurredAt: \"" + at + "\" " + fields + "}) { userErrors { field message } } }",
                Map.of());
    }

    void deal(String fields) {
        api.document("mutation { it: upsertOpportunities(inputs: [{" + fields
                        + "}]) { results { userErrors { field message } } } }")
                .execute()
                .path("it.results[*].userErrors[*]")
                .entityList(Object.class)
                .hasSize(0);
    }

    GraphQlTester.Path sweep() {
        return api.document("mutation { sweepLifecycle { breaches stagnant } }")
                .execute()
                .path("sweepLifecycle");
    }

    GraphQlTester.Path handoffs(String email) {
        return person(email, "cycles { handoffs { " + HANDOFF + " } }", "cycles[*].handoffs[*]");
    }

    String stage(String email) {
        return person(email, "lifecycleStage", "lifecycleStage")
                .entity(String.class)
                .get();
    }

    /** Each move of all cycles as {@code FROM>TO rule}. */
    List<String> moves(String email) {
        return person(email, "cycles { number moves { from to rule reason by } }", "cycles[*].moves[*]")
                .entityList(Move.class)
                .get()
                .stream()
                .map(Move::toString)
                .toList();
    }

    record Move(String from, String to, String rule, String reason, String by) {
        @Override
        public String toString() {
            return (from == null ? "" : from) + ">" + to + (rule == null ? "" : " " + rule)
                    + (reason == null ? "" : " " + reason) + (by == null ? "" : " by " + by);
        }
    }

    GraphQlTester.Path person(String email, String fields, String path) {
        return api.document("{ person(by: {email: \"" + email + "\"}) { " + fields + " } }")
                .execute()
                .path("person." + path);
    }

    private void done(String document, Map<String, Object> variables) {
        GraphQlTester.Request<?> request = api.document(document);
        variables.forEach(request::variable);
        request.execute()
                .path("it.userErrors")
                .entityList(Object.class)
                .satisfies(errors -> assertThat(errors).isEmpty());
    }
}
