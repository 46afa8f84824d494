package io.leadgraph.platform.api;

import graphql.execution.CoercedVariables;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is selected on an object, as execution would: fragments resolved, the same field asked twice merged into one. */
public final class Selections {
    private final Map<String, FragmentDefinition> fragments;
    private final CoercedVariables variables;
    private final Map<Key, Selected> found = new LinkedHashMap<>();
    private final Set<String> spread = new HashSet<>();

    private Selections(Map<String, FragmentDefinition> fragments, CoercedVariables variables) {
        this.fragments = fragments;
        this.variables = variables;
    }

    public static List<Selected> of(
            String type,
            List<SelectionSet> sets,
            Map<String, FragmentDefinition> fragments,
            CoercedVariables variables) {
        var selections = new Selections(fragments, variables);
        sets.forEach(set -> selections.add(type, set));
        return List.copyOf(selections.found.values());
    }

    private void add(String type, SelectionSet set) {
        for (Selection<?> selection : set.getSelections()) {
            if (selection instanceof DirectivesContainer<?> holder && included(holder)) {
                add(type, selection);
            }
        }
    }

    private void add(String type, Selection<?> selection) {
        switch (selection) {
            case Field field ->
                found.computeIfAbsent(new Key(type, field.getResultKey()), key -> new Selected(type, field))
                        .merge(field);
            case InlineFragment inline -> add(named(inline.getTypeCondition(), type), inline.getSelectionSet());
            case FragmentSpread name -> addFragment(fragments.get(name.getName()));
            default -> {}
        }
    }

    private void addFragment(@Nullable FragmentDefinition fragment) {
        if (fragment != null && spread.add(fragment.getName())) {
            add(fragment.getTypeCondition().getName(), fragment.getSelectionSet());
        }
    }

    private static String named(@Nullable TypeName condition, String type) {
        return condition == null ? type : condition.getName();
    }

    private boolean included(DirectivesContainer<?> holder) {
        return holder.getDirectives().stream()
                .noneMatch(directive -> (directive.getName().equals("skip") && holds(directive))
                        || (directive.getName().equals("include") && !holds(directive)));
    }

    private boolean holds(Directive directive) {
        var argument = directive.getArgument("if");
        Value<?> value = argument == null ? null : argument.getValue();
        return switch (value) {
            case BooleanValue literal -> literal.isValue();
            case VariableReference variable -> given(variables.get(variable.getName()), directive);
            case null -> false;
            default -> false;
        };
    }

    /** The library ends an operation that asks so with a fault of the inside, when it comes there. */
    private static boolean given(@Nullable Object value, Directive directive) {
        if (value == null) {
            throw GraphqlRefusal.badInput("The argument if of @" + directive.getName() + " is required, not null.");
        }
        return Boolean.TRUE.equals(value);
    }

    private record Key(String type, String resultKey) {}
}
