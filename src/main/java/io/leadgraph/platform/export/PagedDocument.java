package io.leadgraph.platform.export;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import io.leadgraph.platform.api.Selected;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The operation that reads one page of a connection and nothing else: what the asked one selects of the rows, and where the page ends. */
final class PagedDocument {
    private static final Set<String> PAGING = Set.of("first", "after", "last", "before");

    private final AskedOperation asked;
    private final Set<String> variables = new LinkedHashSet<>();
    private final Set<FragmentDefinition> fragments = new LinkedHashSet<>();

    private PagedDocument(AskedOperation asked) {
        this.asked = asked;
    }

    /**
     * @param path to the connection
     * @param rows its {@code nodes} or {@code edges}
     * @param cursor name of the variable that says after which row the page begins
     */
    static Document of(AskedOperation asked, List<Selected> path, Selected rows, int size, String cursor) {
        SelectionSet root = root(path, rows, size, cursor);
        PagedDocument document = new PagedDocument(asked);
        document.collect(root);
        List<VariableDefinition> variables = new ArrayList<>(asked.operation().getVariableDefinitions().stream()
                .filter(variable -> document.variables.contains(variable.getName()))
                .toList());
        variables.add(new VariableDefinition(cursor, new TypeName("String")));
        return Document.newDocument()
                .definitions(List.copyOf(document.fragments))
                .definition(OperationDefinition.newOperationDefinition()
                        .operation(OperationDefinition.Operation.QUERY)
                        .name("Export")
                        .variableDefinitions(variables)
                        .selectionSet(root)
                        .build())
                .build();
    }

    private static SelectionSet root(List<Selected> path, Selected rows, int size, String cursor) {
        SelectionSet set = new SelectionSet(List.of(
                field(rows, rows.field().getArguments(), rowFields(rows)),
                new Field("pageInfo", new SelectionSet(List.of(new Field("hasNextPage"), new Field("endCursor"))))));
        set = on(path.getLast(), pagedArguments(path.getLast(), size, cursor), set);
        for (Selected outer : path.subList(0, path.size() - 1).reversed()) {
            set = on(outer, outer.field().getArguments(), set);
        }
        return set;
    }

    private static List<Argument> pagedArguments(Selected connection, int size, String cursor) {
        List<Argument> arguments = new ArrayList<>(connection.field().getArguments());
        arguments.removeIf(argument -> PAGING.contains(argument.getName()));
        arguments.add(new Argument("first", IntValue.of(size)));
        arguments.add(new Argument("after", new VariableReference(cursor)));
        return arguments;
    }

    /** Without alias and directives: there is one field only at its place, and it is known to be included. */
    private static Field field(Selected selected, List<Argument> arguments, SelectionSet below) {
        return new Field(selected.field().getName(), arguments, below);
    }

    private static SelectionSet rowFields(Selected rows) {
        List<Selection<?>> all = new ArrayList<>();
        rows.below().forEach(set -> set.getSelections().forEach(all::add));
        return SelectionSet.newSelectionSet().selections(all).build();
    }

    private static SelectionSet on(Selected selected, List<Argument> arguments, SelectionSet below) {
        return new SelectionSet(List.of(new InlineFragment(
                new TypeName(selected.type()), new SelectionSet(List.of(field(selected, arguments, below))))));
    }

    /** Variables and fragments that are not used would make a document invalid. */
    private void collect(SelectionSet root) {
        Deque<Node<?>> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Node<?> node = open.pop();
            if (node instanceof VariableReference variable) {
                variables.add(variable.getName());
            }
            FragmentDefinition fragment =
                    node instanceof FragmentSpread spread ? asked.fragments().get(spread.getName()) : null;
            if (fragment != null && fragments.add(fragment)) {
                open.push(fragment);
            }
            for (Node<?> child : node.getChildren()) {
                open.push(child);
            }
        }
    }
}
