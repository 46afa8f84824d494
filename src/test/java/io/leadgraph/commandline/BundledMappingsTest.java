package io.leadgraph.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.GraphQL;
import io.leadgraph.commandline.mapping.Mappings;
import io.leadgraph.commandline.mapping.Target;
import io.leadgraph.platform.api.TestSchemas;
import io.leadgraph.support.NeedsSharedData;
import io.leadgraph.support.SharedData;
import io.leadgraph.support.ShippedData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

class BundledMappingsTest extends ImportTestCase {
    private static final GraphQL SCHEMA =
            GraphQL.newGraphQL(TestSchemas.whole()).build();

    @Test
    void theListNamesEveryMappingThatComesWithTheProgram() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:mappings/*.yaml");
        assertThat(Stream.of(files).map(file -> file.getFilename().replace(".yaml", "")))
                .containsExactlyInAnyOrderElementsOf(Mappings.BUNDLED);
        assertThat(Mappings.BUNDLED)
                .allSatisfy(name -> assertThat(Mappings.load(name).steps()).isNotEmpty());
    }

    @Test
    void theFieldsOfEveryTargetAreThoseOfTheSchema() {
        var schema = TestSchemas.whole();
        for (Target target : Target.values()) {
            Set<String> fields = ((graphql.schema.GraphQLInputObjectType) schema.getType(target.inputType()))
                    .getFields().stream().map(field -> field.getName()).collect(Collectors.toSet());
            assertThat(target.fields()).as(target.mutation()).isEqualTo(fields);
        }
    }

    @Test
    @NeedsSharedData
    void everyRequestOfAnImportIsValidForTheSchemaWithItsVariables() {
        String olist = "olist_marketing_funnel/olist_";
        importBoth(
                ImportOptions.of(
                        "maven-crm",
                        api.url(),
                        SharedData.file("maven_crm/accounts.csv"),
                        SharedData.file("maven_crm/sales_pipeline.csv")),
                ImportOptions.of(
                        "olist",
                        api.url(),
                        SharedData.file(olist + "marketing_qualified_leads_dataset.csv"),
                        SharedData.file(olist + "closed_deals_dataset.csv")));
        assertThat(api.sent).hasSizeGreaterThan(200);
    }

    @Test
    void everyRequestOfAnImportOfAFewRowsIsValidToo() {
        importBoth(
                ImportOptions.of("maven-crm", api.url(), madeUp("maven_accounts"), madeUp("maven_pipeline"))
                        .withBatch(5),
                ImportOptions.of("olist", api.url(), madeUp("olist_leads"), madeUp("olist_deals"))
                        .withBatch(5));
        assertThat(api.sent).hasSizeGreaterThan(20);
    }

    private void importBoth(ImportOptions mavenCrm, ImportOptions olist) {
        run(mavenCrm);
        run(olist);
        run(olist.asDryRun());
        assertThat(api.sent).allSatisfy(BundledMappingsTest::isValid);
    }

    private static Path madeUp(String name) {
        return ShippedData.file("made_up/" + name + ".csv");
    }

    /** Nothing stands behind the schema, so what it resolves to is null; that is no fault of the request. */
    @SuppressWarnings("unchecked")
    private static void isValid(StubApi.Sent sent) {
        Map<String, Object> variables = JsonMapper.builder().build().convertValue(sent.variables(), Map.class);
        var result =
                SCHEMA.execute(ExecutionInput.newExecutionInput(sent.document()).variables(variables));
        assertThat(result.getErrors()).allMatch(error -> error.getErrorType() == ErrorType.NullValueInNonNullableField);
    }
}
