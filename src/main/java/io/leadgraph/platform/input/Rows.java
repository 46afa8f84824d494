package io.leadgraph.platform.input;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.common.UserErrorCode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The rows of a bulk mutation: 1 to {@value #MAX} in the argument {@code inputs}. */
public final class Rows {
    public static final int MAX = 1_000;
    static final String ARGUMENT = "inputs";

    private Rows() {}

    /** The rows as they were sent, values coerced by the schema's scalars. */
    public static List<Map<String, Object>> of(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getArgument(ARGUMENT));
    }

    /** Why the call as a whole is refused; empty where it has between one row and the most allowed. */
    public static List<UserError> refusals(List<?> rows) {
        if (rows.isEmpty()) {
            return List.of(UserError.of(UserErrorCode.REQUIRED, "Give at least one row", ARGUMENT));
        }
        return rows.size() <= MAX
                ? List.of()
                : List.of(UserError.of(UserErrorCode.OUT_OF_RANGE, "Give at most " + MAX + " rows a call", ARGUMENT));
    }

    /** Each row with its place, ready to be read. */
    public static List<InputRow> read(List<? extends Map<String, ?>> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> new InputRow(rows.get(at), ARGUMENT, Integer.toString(at)))
                .toList();
    }
}
