package io.leadgraph.commandline.send;

import io.leadgraph.commandline.mapping.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The dry run of leads: asks what each would be, each against what is stored now and not against the rows before it. */
final class ClassifyCall implements ServerCall {
    /** The API refuses documents of more aliases. */
    static final int ALIASES = 30;

    private final GraphqlClient client;
    private final PromisedKeys promised;

    ClassifyCall(GraphqlClient client, PromisedKeys promised) {
        this.client = client;
        this.promised = promised;
    }

    @Override
    public int limit() {
        return ALIASES;
    }

    @Override
    public List<RowOutcome> send(List<ImportInput> items) throws RequestRefused {
        Map<String, Map<String, @Nullable Object>> variables = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            variables.put("i" + i, promised.without(items.get(i).input()));
        }
        JsonNode data = client.ask(document(items.size()), variables);
        return IntStream.range(0, items.size())
                .mapToObj(i -> PayloadReader.ofRow(data.path("r" + i)))
                .toList();
    }

    private static String document(int rows) {
        String parameters = each(rows, "$i%1$d: SubmitLeadInput!", ", ");
        String fields = each(rows, "r%1$d: classifyLead(input: $i%1$d) { ...answer }", " ");
        return "query DryRun(%s) { %s } fragment answer on ClassifyLeadPayload { classification { category } %s }"
                .formatted(parameters, fields, Target.ERRORS);
    }

    private static String each(int rows, String form, String separator) {
        return IntStream.range(0, rows).mapToObj(form::formatted).collect(Collectors.joining(separator));
    }
}
