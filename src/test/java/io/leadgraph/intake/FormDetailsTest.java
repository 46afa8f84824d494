package io.leadgraph.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.support.GraphTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "People" and "Campaigns and members": what a form tells of somebody who is known already. */
@GraphTest
class FormDetailsTest {
    private static final String FORM =
            "email: 'ann@acme-tools.com', campaignKey: 'w', kind: 'WEBINAR_REGISTERED', occurredAt: '%sT00:00:00Z'";
    private static final String TOUCH = "person: {email: 'ann@acme-tools.com'}, campaignKey: 'w', kind: '%s', "
            + "direction: 'INBOUND', occurredAt: '%sT00:00:00Z'";

    @Autowired
    HttpGraphQlTester tester;

    IntakeApi api;

    @BeforeEach
    void open() {
        api = new IntakeApi(tester);
    }

    @Test
    void aFormFillsWhatIsBlankAndChangesNothingElse() {
        api.form("email: 'ann@acme-tools.com', firstName: 'Ann', lastName: 'Lee', title: 'Buyer'");
        api.form(
                "email: 'ann@acme-tools.com', firstName: 'Anna', lastName: 'Ray', title: 'CFO', phone: '+12025550147'");

        assertThat(api.run("{ it: person(by: {email: \"ann@acme-tools.com\"}) { name title phone } }", Map.of())
                        .fields())
                .isEqualTo(Map.of("name", "Ann Lee", "title", "Buyer", "phone", "+12025550147"));
    }

    @Test
    void aResponseSetsTheFirstStatusThatCountsAsOneAndNoLaterOneTakesAStatusBack() {
        api.campaigns("""
                key: 'w', name: 'W', kind: 'WEBINAR', memberStatuses: [{name: 'Invited', responded: false},
                  {name: 'Registered', responded: true}, {name: 'Attended', responded: true}]""");
        api.form(FORM, "2026-01-02");
        assertThat(statuses()).containsExactly("Registered");

        api.touch(TOUCH + ", memberStatus: 'Attended'", "WEBINAR_ATTENDED", "2026-01-05");
        api.touch(TOUCH, "DOWNLOAD", "2026-01-06");
        api.touch(TOUCH + ", memberStatus: 'Registered'", "WEBINAR_REGISTERED", "2026-01-03");

        assertThat(api.run("{ it: campaign(by: {key: \"w\"}) { members { nodes { status responded } } } }", Map.of())
                        .at("members.nodes.0"))
                .isEqualTo(Map.of("status", "Attended", "responded", true));
    }

    private List<String> statuses() {
        return api
                .run("{ it: campaign(by: {key: \"w\"}) { members { nodes { statusHistory { status } } } } }", Map.of())
                .all("members.nodes.0.statusHistory")
                .stream()
                .map(change -> change.text("status"))
                .toList();
    }
}
