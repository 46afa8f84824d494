package io.leadgraph.platform.export;

import graphql.GraphQLException;
import graphql.execution.AbortExecutionException;
import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.NullValue;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import io.leadgraph.platform.api.GraphqlRefusal;
import io.leadgraph.platform.api.Limits;
import io.leadgraph.platform.api.Selected;
import io.leadgraph.platform.paging.PageRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Looks into an operation, without running it, for the one connection it selects. */
@Component
public class ExportPlanner {
    private final GraphQlSource source;
    private final Limits limits;

    ExportPlanner(GraphQlSource source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** @throws ExportRefused when the operation can't be exported */
    ExportPlan plan(ExportRequest request) {
        try {
            AskedOperation asked = AskedOperation.of(request, source.schema(), limits);
            if (asked.operation().getOperation() != OperationDefinition.Operation.QUERY) {
                throw GraphqlRefusal.badInput("Only a query can be exported.");
            }
            return plan(request, asked, ConnectionFinder.find(asked));
        } catch (GraphQLException refused) {
            throw ExportRefused.of(refused);
        }
    }

    private ExportPlan plan(ExportRequest request, AskedOperation asked, List<Selected> path) {
        Selected connection = path.getLast();
        Selected rows = rows(asked, path);
        String cursor = cursorName(asked);
        for (String backward : List.of("last", "before")) {
            if (argument(connection, backward, asked) != null) {
                throw GraphqlRefusal.badInput(
                        "%s can't have %s: an export goes forward.".formatted(ConnectionFinder.text(path), backward));
            }
        }
        return new ExportPlan(
                AstPrinter.printAstCompact(document(asked, path, rows, cursor)),
                request.variables(),
                cursor,
                argument(connection, "after", asked) instanceof String after ? after : null,
                path.stream().map(field -> field.field().getName()).toList(),
                rows.field().getName(),
                ExportColumns.of(asked, rows));
    }

    /** As large a page as the limit of cost allows. */
    private Document document(AskedOperation asked, List<Selected> path, Selected rows, String cursor) {
        for (int size = PageRequest.MAX; ; size /= 2) {
            Document document = PagedDocument.of(asked, path, rows, size, cursor);
            try {
                asked.checkCost(
                        document.getDefinitionsOfType(OperationDefinition.class).getFirst(), limits);
                return document;
            } catch (AbortExecutionException tooDear) {
                if (size == 1) {
                    throw tooDear;
                }
            }
        }
    }

    private static Selected rows(AskedOperation asked, List<Selected> path) {
        GraphQLFieldDefinition connection =
                Objects.requireNonNull(path.getLast().definition(asked.schema()));
        List<Selected> rows = asked
                .fields(AskedOperation.typeName(connection), path.getLast().below())
                .stream()
                .filter(field ->
                        List.of("nodes", "edges").contains(field.field().getName()))
                .toList();
        if (rows.size() != 1) {
            throw GraphqlRefusal.badInput(
                    "%s must select either nodes or edges, once.".formatted(ConnectionFinder.text(path)));
        }
        return rows.getFirst();
    }

    private static @Nullable Object argument(Selected field, String name, AskedOperation asked) {
        Optional<Value<?>> value = field.field().getArguments().stream()
                .filter(argument -> argument.getName().equals(name))
                .findFirst()
                .map(Argument::getValue);
        return value.isEmpty()
                ? null
                : switch (value.get()) {
                    case VariableReference variable -> asked.variables().get(variable.getName());
                    case NullValue nothing -> null;
                    case StringValue text -> text.getValue();
                    default -> value.get();
                };
    }

    private static String cursorName(AskedOperation asked) {
        return Stream.iterate("after", name -> name + "_")
                .filter(name -> asked.operation().getVariableDefinitions().stream()
                        .noneMatch(variable -> variable.getName().equals(name)))
                .findFirst()
                .orElseThrow();
    }
}
