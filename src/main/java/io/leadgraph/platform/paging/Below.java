package io.leadgraph.platform.paging;

import graphql.GraphQLException;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.List;
import java.util.Map;

/**
 * What is selected below a field. To tell that, the library reads the arguments of every field of the operation, and gives up where
 * one of them is refused; that is no reason to refuse this one, which then reads as if everything were selected.
 */
public final class Below {
    private Below() {}

    public static DataFetchingFieldSelectionSet of(DataFetchingEnvironment environment) {
        DataFetchingFieldSelectionSet selected = environment.getSelectionSet();
        try {
            selected.getImmediateFields();
            return selected;
        } catch (GraphQLException refused) {
            return new Everything();
        }
    }

    /** Contains every field, and can list none. */
    private static final class Everything implements DataFetchingFieldSelectionSet {
        @Override
        public boolean contains(String fields) {
            return true;
        }

        @Override
        public boolean containsAnyOf(String fields, String... more) {
            return true;
        }

        @Override
        public boolean containsAllOf(String fields, String... more) {
            return true;
        }

        @Override
        public List<SelectedField> getFields() {
            return List.of();
        }

        @Override
        public List<SelectedField> getImmediateFields() {
            return List.of();
        }

        @Override
        public List<SelectedField> getFields(String fields, String... more) {
            return List.of();
        }

        @Override
        public Map<String, List<SelectedField>> getFieldsGroupedByResultKey() {
            return Map.of();
        }

        @Override
        public Map<String, List<SelectedField>> getFieldsGroupedByResultKey(String fields, String... more) {
            return Map.of();
        }
    }
}
