package io.leadgraph.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.CountingGraph;
import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@OverBolt
class SubmitLeadTest {
    private static final String SUBMIT = """
            mutation ($input: SubmitLeadInput!) {
              submitLead(input: $input) {
                classification {
                  category relationship reason newPerson leadCreated leadDue leadMethod configurationVersion
                  account { id key name } explanation { step rule outcome path { label relationship direction } }
                  possibleDuplicates { person { id } evidence confidence }
                }
                person { id name } lead { id open } touch { id kind campaign { key } account { key } } member { id entry status responded }
                routing { owner queue rule version } replayed userErrors { field code message }
              }
            }""";

    @Autowired
    HttpGraphQlTester api;

    @Autowired
    CountingGraph graph;

    private org.springframework.graphql.test.tester.GraphQlTester.Response submit(Map<String, Object> input) {
        return api.document(SUBMIT).variable("input", input).execute();
    }

    @Test
    void anUnknownAddressIsANewProspectOfAnAccountThatIsOpened() {
        var answer = submit(Map.of(
                "source",
                "FORM",
                "email",
                "Bob@Acme-Tools.com",
                "firstName",
                "Bob",
                "lastName",
                "Ray",
                "company",
                "Acme Tools"));
        answer.path("submitLead.userErrors").entityList(Object.class).hasSize(0);
        answer.path("submitLead.classification.category").entity(String.class).isEqualTo("NEW_PROSPECT");
        answer.path("submitLead.classification.account.key")
                .entity(String.class)
                .isEqualTo("domain:acme-tools.com");
        answer.path("submitLead.classification.leadCreated")
                .entity(Boolean.class)
                .isEqualTo(true);
        answer.path("submitLead.touch.campaign.key").entity(String.class).isEqualTo("evergreen:form");
        assertThat(graph.statements()).isEqualTo(2);
        assertThat(graph.transactions()).isEqualTo(1);
    }

    @Test
    void theSecondFormReturns() {
        submit(Map.of("source", "FORM", "email", "bob@acme-tools.com"));
        var answer = submit(Map.of("source", "FORM", "email", "BOB@acme-tools.com"));
        answer.path("submitLead.classification.category").entity(String.class).isEqualTo("RETURNING_PROSPECT");
        answer.path("submitLead.classification.leadCreated")
                .entity(Boolean.class)
                .isEqualTo(false);
        answer.path("submitLead.member.entry").entity(String.class).isEqualTo("NEW");
    }

    @Test
    void theSameKeyAndBodyGetTheFirstAnswerAgain() {
        Map<String, Object> input = Map.of("source", "FORM", "email", "bob@acme-tools.com", "clientKey", "1");
        String first =
                submit(input).path("submitLead.touch.id").entity(String.class).get();
        var again = submit(input);
        again.path("submitLead.replayed").entity(Boolean.class).isEqualTo(true);
        again.path("submitLead.touch.id").entity(String.class).isEqualTo(first);
        again.path("submitLead.classification.category").entity(String.class).isEqualTo("NEW_PROSPECT");
        again.path("submitLead.classification.explanation[0].rule")
                .entity(String.class)
                .isEqualTo("NOBODY_KNOWN");
    }

    @Test
    void theSameKeyWithAnotherBodyIsAConflict() {
        submit(Map.of("source", "FORM", "email", "bob@acme-tools.com", "clientKey", "1"));
        var other = submit(Map.of("source", "FORM", "email", "ann@acme-tools.com", "clientKey", "1"));
        other.path("submitLead.userErrors[0].code").entity(String.class).isEqualTo("CONFLICT");
        other.path("submitLead.userErrors[0].field").entityList(String.class).containsExactly("input", "clientKey");
    }
}
