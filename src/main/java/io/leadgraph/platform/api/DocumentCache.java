package io.leadgraph.platform.api;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Keeps the documents that were used last, parsed and found valid; the long and the faulty are not worth the memory. */
final class DocumentCache implements PreparsedDocumentProvider {
    static final int ENTRIES = 500;
    static final int LONGEST = 10_000;

    private final Map<String, PreparsedDocumentEntry> kept =
            Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, PreparsedDocumentEntry> eldest) {
                    return size() > ENTRIES;
                }
            });

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        PreparsedDocumentEntry known = kept.get(input.getQuery());
        return CompletableFuture.completedFuture(known == null ? parsed(input, parse) : known);
    }

    int size() {
        return kept.size();
    }

    private PreparsedDocumentEntry parsed(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parse) {
        PreparsedDocumentEntry entry = parse.apply(input);
        if (!entry.hasErrors() && input.getQuery().length() <= LONGEST) {
            kept.put(input.getQuery(), entry);
        }
        return entry;
    }
}
