package io.leadgraph.platform.api;

import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one request may ask for, the same over every transport. What asks for more is refused before anything runs.
 *
 * @param body bytes of a request's body, variables included
 * @param document characters of the GraphQL document
 * @param tokens tokens of the document; bulk goes by variables
 * @param depth fields nested in each other, introspection left out
 * @param cost objects that may come back at most, see {@link Cost}; introspection left out
 * @param aliases aliases in the document
 * @param directives directives applied in the document
 * @param timeout how long an operation may run, its database work included
 */
@ConfigurationProperties("leadgraph.limits")
public record Limits(
        @DefaultValue("16MB") DataSize body,
        @DefaultValue("100000") int document,
        @DefaultValue("3000") int tokens,
        @DefaultValue("15") int depth,
        @DefaultValue("20000") int cost,
        @DefaultValue("30") int aliases,
        @DefaultValue("50") int directives,
        @DefaultValue("30s") Duration timeout) {

    public ParserOptions parserOptions() {
        return ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxCharacters(document).maxTokens(tokens));
    }

    /** Ends an operation whose document the parser has given up as too long. */
    public void refuseTooLong(@Nullable Throwable failure) {
        switch (failure) {
            case ParseCancelledTooManyCharsException characters ->
                throw GraphqlRefusal.tooComplex("The document has more than " + document + " characters.");
            case ParseCancelledTooDeepException deep ->
                throw GraphqlRefusal.tooComplex("The document is nested too deeply.");
            case ParseCancelledException longer ->
                throw GraphqlRefusal.tooComplex("The document has more than " + tokens + " tokens.");
            case null -> {}
            default -> {}
        }
    }
}
