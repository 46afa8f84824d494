package io.leadgraph.answers.dump;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class DumpController {
    private final CanonicalDump dump;

    DumpController(CanonicalDump dump) {
        this.dump = dump;
    }

    @QueryMapping
    CanonicalDump.Page canonicalDump(@Argument @Nullable String after, @Argument int first) {
        return dump.page(after, first);
    }
}
