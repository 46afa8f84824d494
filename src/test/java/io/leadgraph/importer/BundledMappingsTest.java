package io.leadgraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ErrorType;
import graphql.ExecutionInput;
import graphql.GraphQL;
import io.leadgraph.api.TestSchemas;
import io.leadgraph.support.SharedData;
import java.io.IOException;
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
    void everyRequestOfAnImportIsValidForTheSchemaWithItsVariables() {
        run(ImportOptions.of(
                "maven-crm",
                api.url(),
                SharedData.file("maven_crm/accounts.csv"),
                SharedData.file("maven_crm/sales_pipeline.csv")));
        run(olist());
        run(olist().asDryRun());
        assertThat(api.sent).hasSizeGreaterThan(200).allSatisfy(BundledMappingsTest::isValid);
    }

    private ImportOptions olist() {
        String folder = "olist_marketing_funnel/olist_";
        return ImportOptions.of(
                "olist",
                api.url(),
                SharedData.file(folder + "marketing_qualified_leads_dataset.csv"),
                SharedData.file(folder + "closed_deals_dataset.csv"));
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
