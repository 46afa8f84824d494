package io.leadgraph.answers.light;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The lights of deals, those of a list in one statement. */
@Service
class Lights {
    private final LightGraph graph;
    private final Clock clock;

    Lights(LightGraph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** @param subject all of them if empty */
    record Request(Optional<LightSubject> subject, Optional<Instant> asOf) {}

    Map<String, List<Light>> of(Collection<String> opportunityIds, Request request) {
        Instant asOf = request.asOf().orElseGet(clock::instant);
        return graph.facts(opportunityIds, asOf).stream()
                .collect(Collectors.toMap(row -> row.string("id"), row -> lights(new LightFacts(row, asOf), request)));
    }

    private static List<Light> lights(LightFacts facts, Request request) {
        List<Light> lights = new ArrayList<>();
        request.subject()
                .map(Stream::of)
                .orElseGet(() -> Stream.of(LightSubject.values()))
                .forEach(subject -> lights.addAll(facts.lights(subject)));
        return lights;
    }
}
