package io.leadgraph.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DocumentCacheTest {
    private final AtomicInteger parsed = new AtomicInteger();
    private final DocumentCache cache = new DocumentCache();

    @Test
    void aDocumentIsParsedOnce() {
        ask("{ a }");
        ask("{ a }");

        assertThat(parsed).hasValue(1);
    }

    @Test
    void onlyTheDocumentsUsedLastAreKept() {
        ask("{ first }");
        for (int i = 0; i < DocumentCache.ENTRIES; i++) {
            ask("{ a" + i + " }");
        }

        assertThat(cache.size()).isEqualTo(DocumentCache.ENTRIES);
        ask("{ first }");
        assertThat(parsed).hasValue(DocumentCache.ENTRIES + 2);
    }

    @Test
    void faultyAndLongDocumentsAreNotKept() {
        ask("{ a");
        ask("{ a } #" + "x".repeat(DocumentCache.LONGEST));

        assertThat(cache.size()).isZero();
    }

    private void ask(String query) {
        cache.getDocumentAsync(ExecutionInput.newExecutionInput(query).build(), this::parse)
                .join();
    }

    private PreparsedDocumentEntry parse(ExecutionInput input) {
        parsed.incrementAndGet();
        try {
            return new PreparsedDocumentEntry(Parser.parse(input.getQuery()));
        } catch (InvalidSyntaxException faulty) {
            return new PreparsedDocumentEntry(faulty.toInvalidSyntaxError());
        }
    }
}
