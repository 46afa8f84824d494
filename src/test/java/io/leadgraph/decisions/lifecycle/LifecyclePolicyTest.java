package io.leadgraph.decisions.lifecycle;

import io.leadgraph.support.GraphTest;
import io.leadgraph.support.Nodes;
import io.leadgraph.support.OverBolt;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The lifecycle policy: versions, what is built in, what is refused. */
@GraphTest
@OverBolt
class LifecyclePolicyTest {
    @Autowired
    HttpGraphQlTester api;

    @Autowired
    Driver driver;

    @Test
    void eachChangeIsAVersionThatKeepsWhatIsLeftOut() {
        api.document("mutation { upsertCampaigns(inputs: [{key: \"w\", name: \"W\"}]) { results { created } } }")
                .execute();
        define(
                        "{calendar: {zone: \"Europe/Berlin\", holidays: [\"2026-12-25\"], hours: [{day: MONDAY, from: \"08:00\", to: \"24:00\"}]}, "
                                + "handoff: {actWithinMinutes: 60}}")
                .path("it.lifecyclePolicy")
                .matchesJson("{\"version\": 1}");
        define("{stagnation: [{stage: MQL, days: 9, to: RECYCLED}], calendar: null, welcomeCampaignKey: \"w\"}")
                .path("it.lifecyclePolicy")
                .matchesJson("""
                        {"version": 2, "calendar": {"zone": null, "holidays": []}, "handoff": {"actWithinMinutes": 60, "moveWithinMinutes": 2400, "notActed": "REASSIGN"},
                         "stagnation": [{"stage": "MQL", "days": 9, "to": "RECYCLED"}], "welcomeCampaignKey": "w"}""");
        api.document(
                        "{ lifecyclePolicy(version: 1) { calendar { zone holidays hours { day from to } } welcomeCampaignKey } }")
                .execute()
                .path("lifecyclePolicy")
                .matchesJson("""
                        {"calendar": {"zone": "Europe/Berlin", "holidays": ["2026-12-25"], "hours": [{"day": "MONDAY", "from": "08:00", "to": "00:00"}]},
                         "welcomeCampaignKey": null}""");
    }

    @Test
    void oneSettingOfAPartLeavesItsOthers() {
        define("{calendar: {zone: \"Europe/Berlin\"}, handoff: {moveWithinMinutes: 600, notActed: NOTE}}");
        define("{calendar: {holidays: [\"2026-12-25\"]}}")
                .path("it.lifecyclePolicy.calendar")
                .matchesJson("{\"zone\": \"Europe/Berlin\", \"holidays\": [\"2026-12-25\"]}");
        define("{handoff: {actWithinMinutes: 50}}")
                .path("it.lifecyclePolicy.handoff")
                .matchesJson("{\"actWithinMinutes\": 50, \"moveWithinMinutes\": 600, \"notActed\": \"NOTE\"}");
        define("{handoff: {actWithinMinutes: 700}}").path("it").matchesJson("""
                        {"lifecyclePolicy": null, "userErrors": [{"code": "INVALID", "field": ["input", "handoff", "actWithinMinutes"]}]}""");
        define("{handoff: {notActed: null}}")
                .path("it.lifecyclePolicy.handoff")
                .matchesJson("{\"actWithinMinutes\": 50, \"moveWithinMinutes\": 600, \"notActed\": \"REASSIGN\"}");
    }

    @Test
    void aPolicyOfBeforeNurtureAskedForStagesIsStillRead() {
        api.document("mutation { upsertCampaigns(inputs: [{key: \"w\", name: \"W\"}]) { results { created } } }")
                .execute();
        define("{recycling: {nurture: [{campaignKey: \"w\"}]}}");
        new Nodes(driver).run("MATCH (r:LifecyclePolicy) SET r.definition = replace(r.definition, '\"from\":[],', '')");
        try (var session = driver.session()) {
            Assertions.assertThat(session.run("MATCH (r:LifecyclePolicy) RETURN r.definition")
                            .single()
                            .get(0)
                            .asString())
                    .contains("{\"campaignKey\":\"w\",\"")
                    .doesNotContain("\"from\":[");
        }
        api.document("{ lifecyclePolicy { recycling { nurture { campaignKey from } } } }")
                .execute()
                .path("lifecyclePolicy.recycling.nurture")
                .matchesJson("[{\"campaignKey\": \"w\", \"from\": []}]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            stageRules: [{name: "DEAL_WON", from: [MQL], to: SRL}]; NOT_ALLOWED; stageRules,0,name
            stageRules: [{name: " ", from: [MQL], to: SRL}]; REQUIRED; stageRules,0,name
            stageRules: [{name: "a", from: [], to: SRL}]; REQUIRED; stageRules,0,from
            stageRules: [{name: "a", from: [OUTSIDE], to: SRL}]; NOT_ALLOWED; stageRules,0,from
            stageRules: [{name: "a", from: [MQL], to: OUTSIDE}]; NOT_ALLOWED; stageRules,0,to
            stageRules: [{name: "a", from: [MQL, SRL], to: SRL}]; INVALID; stageRules,0,to
            stageRules: [{name: "a", from: [MQL], to: SRL}, {name: "a", from: [MQL], to: SRL}]; CONFLICT; stageRules,1,name
            stageRules: [{name: "a", from: [MQL], to: SRL, when: {minScore: -1}}]; OUT_OF_RANGE; stageRules,0,when,minScore
            stageRules: [{name: "a", from: [MQL], to: SRL, when: {minProfile: 101}}]; OUT_OF_RANGE; stageRules,0,when,minProfile
            calendar: {zone: "Nowhere/Land"}; INVALID; calendar,zone
            calendar: {hours: [{day: MONDAY, from: "9", to: "17:00"}]}; INVALID; calendar,hours,0,from
            calendar: {hours: [{day: MONDAY, from: "17:00", to: "09:00"}]}; INVALID; calendar,hours,0,to
            calendar: {hours: [{day: MONDAY, from: "09:00", to: "17:00"}, {day: MONDAY, from: "16:00", to: "24:00"}]}; CONFLICT; calendar,hours,1,from
            calendar: {hours: []}; REQUIRED; calendar,hours
            handoff: {actWithinMinutes: 5000}; INVALID; handoff,actWithinMinutes
            handoff: {actWithinMinutes: 0}; OUT_OF_RANGE; handoff,actWithinMinutes
            handoff: {actWithinMinutes: 60, moveWithinMinutes: 30}; INVALID; handoff,moveWithinMinutes
            handoff: {reassignments: -1}; OUT_OF_RANGE; handoff,reassignments
            recycling: {restDays: 99999}; OUT_OF_RANGE; recycling,restDays
            recycling: {nurture: [{campaignKey: ""}]}; REQUIRED; recycling,nurture,0,campaignKey
            recycling: {nurture: [{campaignKey: "w", minProfile: 60, maxProfile: 50}]}; INVALID; recycling,nurture,0,maxProfile
            recycling: {nurture: [{campaignKey: "nowhere"}]}; NOT_FOUND; recycling,nurture,0,campaignKey
            welcomeCampaignKey: "nowhere"; NOT_FOUND; welcomeCampaignKey
            stagnation: [{stage: CUSTOMER, days: 3, to: RECYCLED}]; NOT_ALLOWED; stagnation,0,stage
            stagnation: [{stage: RECYCLED, days: 3, to: RECYCLED}]; NOT_ALLOWED; stagnation,0,to
            stagnation: [{stage: MQL, days: 0, to: RECYCLED}]; OUT_OF_RANGE; stagnation,0,days
            stagnation: [{stage: MQL, days: 3, to: RECYCLED}, {stage: MQL, days: 4, to: RECYCLED}]; CONFLICT; stagnation,1,stage
            """)
    void whatIsWrongIsRefusedWithItsFieldAndStoresNothing(String fields, String code, String path) {
        String field = "[\"input\", \"" + path.replace(",", "\", \"") + "\"]";
        define("{" + fields + "}")
                .path("it")
                .matchesJson("{\"lifecyclePolicy\": null, \"userErrors\": [{\"code\": \"" + code + "\", \"field\": "
                        + field + "}]}");
        Assertions.assertThat(new Nodes(driver).count("LifecyclePolicy")).isZero();
    }

    private GraphQlTester.Response define(String input) {
        return api.document("mutation { it: defineLifecyclePolicy(input: " + input
                        + ") { lifecyclePolicy { version calendar { zone holidays } handoff { actWithinMinutes moveWithinMinutes notActed } "
                        + "stagnation { stage days to } welcomeCampaignKey } userErrors { code field } } }")
                .execute();
    }
}
