package io.leadgraph.platform.api.coercion;

import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A literal that the schema does not take, as validation tells it: the library repeats the literal, as its parser's classes, and
 * leaves out what could stand there. The last of what looks like a reason is the reason: the literal stands before it.
 *
 * @param field where the literal stands, from the argument on; empty for the default of a variable
 * @param message what is wrong, without the literal
 */
record LiteralFault(List<String> field, String message) {
    private static final String RULE = "(?<rule>Validation error \\([^)]*\\) : ";

    private static final Pattern ARGUMENT = Pattern.compile(
            RULE + "argument '(?<path>[^']*)') with value '.*' "
                    + "(?<reason>must not be null|must be an object type|is missing required fields '[^']*'"
                    + "|contains a field not in '[^']*': '[^']*'"
                    + "|is not a valid '(?<type>\\w+)'(?: - (?<said>.*))?)",
            Pattern.DOTALL);

    private static final Pattern DEFAULT =
            Pattern.compile(RULE + "Bad default value) '.*' for type '(?<type>[^']*)'", Pattern.DOTALL);

    /** Of a message of the library; the message as it is where it is about something else. */
    static LiteralFault of(String message, GraphQLSchema schema) {
        Matcher argument = ARGUMENT.matcher(message);
        if (argument.matches()) {
            List<String> field = Arrays.stream(argument.group("path").split("[.\\[\\]]+"))
                    .filter(name -> !name.isEmpty())
                    .toList();
            return new LiteralFault(field, argument.group("rule") + " " + reason(argument, schema));
        }
        Matcher value = DEFAULT.matcher(message);
        return value.matches()
                ? new LiteralFault(
                        List.of(),
                        "%s for type '%s'%s"
                                .formatted(
                                        value.group("rule"),
                                        value.group("type"),
                                        form(value.group("type").replaceAll("[\\[\\]!]", ""), "", schema)))
                : new LiteralFault(List.of(), message);
    }

    private static String reason(Matcher argument, GraphQLSchema schema) {
        String type = argument.group("type");
        String said = argument.group("said");
        return type == null
                ? argument.group("reason")
                : "is not a valid '%s'%s".formatted(type, form(type, said == null ? "" : said, schema));
    }

    private static String form(String name, String said, GraphQLSchema schema) {
        GraphQLType type = schema.getType(name);
        String form = type == null ? said : InputForms.of(GraphQLTypeUtil.unwrapAll(type), said);
        return form.isEmpty() ? "" : " - " + form;
    }
}
