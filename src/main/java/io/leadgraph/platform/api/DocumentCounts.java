package io.leadgraph.platform.api;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import java.util.ArrayDeque;
import java.util.Deque;

/** What stands in the text of a document, fragments counted once. */
public record DocumentCounts(int aliases, int directives) {
    public static DocumentCounts of(Document document) {
        int aliases = 0;
        int directives = 0;
        Deque<Node<?>> open = new ArrayDeque<>();
        open.push(document);
        while (!open.isEmpty()) {
            Node<?> node = open.pop();
            aliases += node instanceof Field field && field.getAlias() != null ? 1 : 0;
            directives += node instanceof DirectivesContainer<?> holder
                    ? holder.getDirectives().size()
                    : 0;
            for (Node<?> child : node.getChildren()) {
                open.push(child);
            }
        }
        return new DocumentCounts(aliases, directives);
    }

    public void check(Limits limits) {
        if (aliases > limits.aliases()) {
            throw GraphqlRefusal.tooComplex(
                    "The document has %d aliases, %d are allowed.".formatted(aliases, limits.aliases()));
        }
        if (directives > limits.directives()) {
            throw GraphqlRefusal.tooComplex(
                    "The document has %d directives, %d are allowed.".formatted(directives, limits.directives()));
        }
    }
}
