package io.leadgraph.intake;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.OverBolt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** {@code domain.md}, "Campaigns and members": which status touches and policies set, over HTTP. */
@GraphTest
@OverBolt
class MemberStatusTest {
    @Autowired
    HttpGraphQlTester api;

    @BeforeEach
    void campaigns() {
        done("""
                upsertCampaigns(inputs: [
                  {key: "mail", name: "Mail", kind: EMAIL, memberStatuses: [{name: "Sent", responded: false},
                    {name: "Unsubscribed", responded: true, negative: true}, {name: "Responded", responded: true}]},
                  {key: "webinar", name: "Webinar", kind: WEBINAR, memberStatuses: [{name: "Invited", responded: false},
                    {name: "Registered", responded: false}, {name: "Attended", responded: true}]},
                  {key: "opens", name: "Opens", memberStatuses: [{name: "Sent", responded: false}, {name: "Opened", responded: true}]},
                  {key: "welcome", name: "Welcome", memberStatuses: [{name: "Bounced", responded: false, negative: true},
                    {name: "Welcomed", responded: false}]}])
                  { results { userErrors { message } } }""");
    }

    @Test
    void aGoodResponseMakesNobodyUnsubscribed() {
        form("campaignKey: \"mail\", kind: DOWNLOAD")
                .matchesJsonStrictly("{\"status\": \"Responded\", \"responded\": true}");
    }

    @Test
    void aStatusIsNamedAfterTheKindAndTheNextMailTakesNoneBack() {
        form("campaignKey: \"webinar\", kind: WEBINAR_REGISTERED")
                .matchesJsonStrictly("{\"status\": \"Registered\", \"responded\": false}");
        touch("webinar", "EMAIL_SENT", "OUTBOUND");
        member("webinar", "Registered", false, 0);
        touch("webinar", "WEBINAR_ATTENDED", "INBOUND");
        member("webinar", "Attended", true, 1);
        touch("webinar", "WEBINAR_REGISTERED", "INBOUND");
        member("webinar", "Attended", true, 1);
    }

    @Test
    void anOpenIsNoResponseUnlessTheCampaignSaysSo() {
        person();
        touch("mail", "EMAIL_SENT", "OUTBOUND");
        touch("mail", "EMAIL_OPEN", "INBOUND");
        member("mail", "Sent", false, 0);
        touch("mail", "EMAIL_CLICK", "INBOUND");
        member("mail", "Responded", true, 1);
        touch("opens", "EMAIL_OPEN", "INBOUND");
        member("opens", "Opened", true, 1);
    }

    @Test
    void aFormMaySayWhichStatusItIsInWhateverCase() {
        form("campaignKey: \"webinar\", memberStatus: \"attended\"")
                .matchesJsonStrictly("{\"status\": \"Attended\", \"responded\": true}");
        for (String asked : new String[] {"submitLead", "classifyLead"}) {
            boolean writes = asked.startsWith("submit");
            api.document((writes ? "mutation " : "") + "{ it: " + asked
                            + "(input: {source: FORM, email: \"ann@rivetco.com\", campaignKey: \"webinar\", memberStatus: \"Gone\"})"
                            + " { userErrors { field code } } }")
                    .execute()
                    .path("it.userErrors")
                    .matchesJson("[{\"code\": \"NOT_FOUND\"}]");
        }
    }

    @Test
    void whoIsTakenIntoACampaignByAPolicyTakesNoNegativeStatus() {
        form("campaignKey: \"mail\"");
        done("defineLifecyclePolicy(input: {welcomeCampaignKey: \"welcome\"}) { userErrors { message } }");
        done("""
                upsertOpportunities(inputs: [{key: "d", stage: WON, openedAt: "2026-06-01T00:00:00Z", closedAt: "2026-06-14T00:00:00Z",
                  contacts: [{person: {email: "ann@rivetco.com"}}]}]) { results { userErrors { message } } }""");
        member("welcome", "Welcomed", false, 0);
    }

    /** Accounts count in a campaign's influence from a response on, and an open is none. */
    @Test
    void anOpenInfluencesNoDeal() {
        form("campaignKey: \"webinar\"");
        touch("mail", "EMAIL_OPEN", "INBOUND");
        touch("opens", "EMAIL_OPEN", "INBOUND");
        done("""
                upsertOpportunities(inputs: [{key: "d", accountKey: "domain:rivetco.com", stage: WON, amount: "10", currency: "EUR",
                  closedAt: "2026-06-14T00:00:00Z"}]) { results { userErrors { message } } }""");
        influence("webinar", "[{\"deals\": 1}]");
        influence("mail", "[]");
        influence("opens", "[{\"deals\": 1}]");
    }

    private void influence(String key, String expected) {
        api.document("{ campaign(by: {key: \"" + key + "\"}) { influence { deals } } }")
                .execute()
                .path("campaign.influence")
                .matchesJsonStrictly(expected);
    }

    private void member(String key, String status, boolean responded, int responses) {
        api.document("{ campaign(by: {key: \"" + key
                        + "\"}) { members { nodes { status responded } } performance { responses } } }")
                .execute()
                .path("campaign")
                .matchesJsonStrictly("{\"members\": {\"nodes\": [{\"status\": \"" + status + "\", \"responded\": "
                        + responded + "}]}, \"performance\": {\"responses\": " + responses + "}}");
    }

    private GraphQlTester.Path form(String fields) {
        return api.document(
                        "mutation { it: submitLead(input: {source: FORM, email: \"ann@rivetco.com\", occurredAt: \"2026-05-01T00:00:00Z\", "
                                + fields + "}) { member { status responded } userErrors { message } } }")
                .execute()
                .path("it.member");
    }

    private void person() {
        done("upsertPeople(inputs: [{emails: [\"ann@rivetco.com\"]}]) { results { userErrors { message } } }");
    }

    private void touch(String campaign, String kind, String direction) {
        done("recordTouches(inputs: [{clientKey: \"" + campaign + kind
                + "\", person: {email: \"ann@rivetco.com\"}, campaignKey: \""
                + campaign + "\", kind: " + kind + ", direction: " + direction
                + ", occurredAt: \"2026-05-02T00:00:00Z\"}]) { results { userErrors { message } } }");
    }

    private void done(String mutation) {
        api.document("mutation { it: " + mutation + " }")
                .execute()
                .path("it..message")
                .entityList(String.class)
                .hasSize(0);
    }
}
