package io.leadgraph.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ParseAndValidate;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ApiSlice
class GraphiqlTest {
    private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"]+)\"|fetch\\('([^']+)'");

    private Http http;

    @BeforeEach
    void connect(@LocalServerPort int port) {
        http = new Http(port);
    }

    @Test
    void thePageNeedsNothingButWhatThisServerGives() {
        String page = http.get("/graphiql").body();
        String script = http.get("/graphiql/page.js").body();

        List<String> references = REFERENCE
                .matcher(page + script)
                .results()
                .map(GraphiqlTest::address)
                .filter(address -> !address.startsWith("data:"))
                .toList();

        assertThat(references).hasSizeGreaterThanOrEqualTo(7).allSatisfy(address -> {
            assertThat(address).doesNotContain("//");
            assertThat(http.get("/" + address).statusCode()).as(address).isEqualTo(200);
        });
    }

    @Test
    void everyExampleIsOfferedUnderItsNameWithWhatItAnswers() {
        JsonNode examples = Http.json(http.get("/graphiql/examples"));

        assertThat(examples.values()).hasSizeGreaterThanOrEqualTo(6).allSatisfy(example -> {
            assertThat(example.get("description").asString()).isNotBlank();
            assertThat(example.get("query").asString())
                    .contains(" " + example.get("name").asString());
        });
    }

    @Test
    void everyExampleIsAValidOperationWithinTheLimits() {
        GraphQLSchema schema = TestSchemas.whole();

        assertThat(Http.json(http.get("/graphiql/examples")).values()).allSatisfy(example -> {
            String query = example.get("query").asString();
            assertThat(ParseAndValidate.validate(schema, Parser.parse(query))).isEmpty();
            assertThat(http.query(query).toString()).doesNotContain("QUERY_TOO_COMPLEX", "BAD_USER_INPUT");
        });
    }

    private static String address(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
