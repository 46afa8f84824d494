package io.leadgraph.api;

import graphql.language.Field;
import graphql.language.SelectionSet;
import java.util.ArrayList;
import java.util.List;

/** One field of an answer, and all that is selected below it. */
record Selected(String type, Field field, List<SelectionSet> below) {
    Selected(String type, Field field) {
        this(type, field, new ArrayList<>());
    }

    void merge(Field same) {
        if (same.getSelectionSet() != null) {
            below.add(same.getSelectionSet());
        }
    }
}
