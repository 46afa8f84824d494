package io.leadgraph.platform.api;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** An error as it may be shown: coded, with the request's id, without a word about the inside. */
public final class Opaque {
    public static final String REQUEST_ID = "requestId";

    /**
     * graphql-java names the Java class a value came as, and shows a literal as its parser's classes. The literal alone is taken out,
     * up to the last of what looks like the reason behind it: it may contain whatever a client likes.
     */
    private static final Pattern INSIDE = Pattern.compile(
            ",? (?:but|and) (?:it )?(?:was|is) an? '[\\w.$]*'"
                    + "| with value '\\w+\\{.*\\}'(?= (?:must|is|contains) )| -? ?'\\w+\\{.*\\}'"
                    + "|'?\\b(?:[a-z]\\w*\\.){2,}[A-Z][\\w$]*'?",
            Pattern.DOTALL);

    private Opaque() {}

    public static GraphQLError of(GraphQLError error, String requestId) {
        ErrorCode code = codeOf(error);
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (error.getExtensions() != null && error.getExtensions().containsKey(GraphqlRefusal.CODE)) {
            extensions.putAll(error.getExtensions());
        }
        extensions.put(GraphqlRefusal.CODE, code.name());
        extensions.put(REQUEST_ID, requestId);
        return rebuilt(error, message(error, code), extensions);
    }

    private static GraphQLError rebuilt(GraphQLError error, String message, Map<String, Object> extensions) {
        var builder = GraphqlErrorBuilder.newError()
                .message("%s", message)
                .errorType(ErrorClassification.errorClassification(String.valueOf(extensions.get(GraphqlRefusal.CODE))))
                .extensions(extensions);
        if (error.getLocations() != null) {
            builder.locations(error.getLocations());
        }
        return error.getPath() == null
                ? builder.build()
                : builder.path(error.getPath()).build();
    }

    private static ErrorCode codeOf(GraphQLError error) {
        if (error.getExtensions() != null && error.getExtensions().get(GraphqlRefusal.CODE) instanceof String code) {
            return ErrorCode.valueOf(code);
        }
        if (error instanceof BadFaithIntrospectionError) {
            return ErrorCode.QUERY_TOO_COMPLEX;
        }
        return switch (error.getErrorType()) {
            case ErrorType.InvalidSyntax, ErrorType.ValidationError, ErrorType.OperationNotSupported ->
                ErrorCode.BAD_USER_INPUT;
            case org.springframework.graphql.execution.ErrorType.BAD_REQUEST -> ErrorCode.BAD_USER_INPUT;
            case null -> ErrorCode.INTERNAL;
            default -> ErrorCode.INTERNAL;
        };
    }

    private static String message(GraphQLError error, ErrorCode code) {
        return code == ErrorCode.INTERNAL
                ? FaultResolver.MESSAGE
                : INSIDE.matcher(String.valueOf(error.getMessage())).replaceAll("");
    }
}
