package io.leadgraph.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "Stamps": a custom field has the value that was given last in the world, whichever form was told first. */
@GraphTest
@OverBolt
class CustomFieldOrderTest {
    private static final String MAY = "2026-05-01T00:00:00.000Z";
    private static final String JUNE = "2026-06-01T00:00:00.000Z";

    @Autowired
    HttpGraphQlTester tester;

    IntakeApi api;

    @BeforeEach
    void fields() {
        api = new IntakeApi(tester);
        for (String name : List.of("size", "budget")) {
            api.run(
                    "mutation { it: defineCustomField(input: {name: \"" + name
                            + "\", type: NUMBER}) { userErrors { message } } }",
                    Map.of());
        }
    }

    @ParameterizedTest
    @CsvSource({MAY + "," + JUNE, JUNE + "," + MAY})
    void theValueOfTheLaterFormHolds(String first, String second) {
        api.form(form(first));
        api.form(form(second));
        assertThat(ofPerson()).isEqualTo("size 6 " + JUNE);
        assertThat(ofMember()).isEqualTo("size 6 " + JUNE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void alsoWithinOneBatch(boolean inOrder) {
        List<Map<String, Object>> rows = List.of(Inputs.form(form(MAY)), Inputs.form(form(JUNE)));
        api.submitAll(inOrder ? rows : rows.reversed());
        assertThat(ofPerson()).isEqualTo("size 6 " + JUNE);
        assertThat(ofMember()).isEqualTo("size 6 " + JUNE);
    }

    @Test
    void ofTwoFormsAtOneTimeItIsTheSameWhicheverWasToldFirst() {
        api.form(form(JUNE));
        api.form(form(JUNE).replace("'6'", "'7'"));
        String one = ofPerson();
        api.form(form(JUNE).replace("ann", "bob").replace("'6'", "'7'"));
        api.form(form(JUNE).replace("ann", "bob"));
        assertThat(of("person(by: {email: \"bob@rivet-tools.com\"})")).isEqualTo(one);
    }

    @Test
    void anEarlierFormFillsWhatTheLaterOneDidNotSay() {
        api.form(form(JUNE));
        api.form(form(MAY).replace("}]", "}, {name: 'budget', value: '100'}]"));
        assertThat(ofPerson()).isEqualTo("budget 100 " + MAY + ", size 6 " + JUNE);
    }

    @Test
    void whoKnowsBetterUpserts() {
        api.form(form(MAY));
        api.people("emails: ['ann@rivet-tools.com'], customFields: [{name: 'size', value: '9'}]");
        api.form(form(JUNE));
        assertThat(ofPerson()).startsWith("size 9 ");
    }

    /** The size is the month. */
    private static String form(String at) {
        return "email: 'ann@rivet-tools.com', occurredAt: '" + at + "', customFields: [{name: 'size', value: '"
                + at.charAt(6) + "'}]";
    }

    private String ofPerson() {
        return of("person(by: {email: \"ann@rivet-tools.com\"})");
    }

    private String ofMember() {
        Answer person = api.run(
                "{ it: person(by: {email: \"ann@rivet-tools.com\"}) { memberships { nodes { customFields { name value at } } } } }",
                Map.of());
        return text(person.all("memberships.nodes.0.customFields"));
    }

    private String of(String person) {
        return text(api.run("{ it: " + person + " { customFields { name value at } } }", Map.of())
                .all("customFields"));
    }

    private static String text(List<Answer> fields) {
        return String.join(
                ", ",
                fields.stream()
                        .map(field -> field.text("name") + " " + field.text("value") + " " + field.text("at"))
                        .toList());
    }
}
