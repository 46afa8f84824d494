package io.leadgraph.commandline.send;

import io.leadgraph.commandline.file.ImportFailed;
import io.leadgraph.commandline.mapping.Target;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.databind.JsonNode;

/** Stores: the target's mutation with the inputs as its variable. */
final class BulkMutation implements ServerCall {
    private final GraphqlClient client;
    private final Target target;
    private final AtomicBoolean understood = new AtomicBoolean();

    BulkMutation(GraphqlClient client, Target target) {
        this.client = client;
        this.target = target;
    }

    @Override
    public List<RowOutcome> send(List<ImportInput> items) throws RequestRefused {
        try {
            return PayloadReader.ofBulk(
                    sent(items.stream().map(ImportInput::input).toList()), items.size());
        } catch (RequestRefused e) {
            checkUnderstood();
            throw e;
        }
    }

    private JsonNode sent(List<?> inputs) throws RequestRefused {
        return client.ask(target.document(), Map.of("inputs", inputs)).path(target.mutation());
    }

    /** Without rows a request fails as a whole only if the server does not know the mutation; then no row of thousands will pass. */
    private void checkUnderstood() {
        if (understood.compareAndSet(false, true)) {
            try {
                sent(List.of());
            } catch (RequestRefused e) {
                throw ImportFailed.server(
                        "the server does not take %s: %s".formatted(target.mutation(), e.getMessage()));
            }
        }
    }
}
