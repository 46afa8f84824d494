package io.leadgraph.answers.report;

import io.leadgraph.answers.report.ReplayedPerson.Happening;
import io.leadgraph.answers.report.ReplayedPerson.Kind;
import io.leadgraph.decisions.classification.LeadPolicy;
import io.leadgraph.decisions.configuration.LeadMethod;
import io.leadgraph.platform.common.BadArgumentException;
import io.leadgraph.platform.common.TenantZone;
import io.leadgraph.platform.graph.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Replays what came in during a time, in the order in which it happened, under each lead method. */
@Service
class MethodComparison {
    /** One replay keeps them in memory and has the time of one operation. */
    static final int MOST = 100_000;

    private static final int PEOPLE_AT_A_TIME = 2_000;

    private final ReportGraph graph;
    private final LeadPolicy policy;
    private final TenantZone zone;

    MethodComparison(ReportGraph graph, LeadPolicy policy, TenantZone zone) {
        this.graph = graph;
        this.policy = policy;
        this.zone = zone;
    }

    /** @throws BadArgumentException when more came in than can be replayed at once */
    List<LeadMethodOutcome> compare(MethodSpan span) {
        Map<String, List<Happening>> responses = responses(span);
        List<MethodReplay> replays = Arrays.stream(LeadMethod.values())
                .map(method -> new MethodReplay(policy, method, span, zone.zone()))
                .toList();
        List<String> people = List.copyOf(responses.keySet());
        for (int at = 0; at < people.size(); at += PEOPLE_AT_A_TIME) {
            List<String> some = people.subList(at, Math.min(at + PEOPLE_AT_A_TIME, people.size()));
            graph.leadRecords(some).forEach((id, identities) -> {
                ReplayedPerson person = ReplayedPerson.of(span, responses.getOrDefault(id, List.of()), identities);
                replays.forEach(replay -> replay.play(person));
            });
        }
        int pointOfInterest =
                replays.stream().mapToInt(MethodReplay::leads).max().orElse(0);
        return replays.stream().map(replay -> replay.outcome(pointOfInterest)).toList();
    }

    /** By person. */
    private Map<String, List<Happening>> responses(MethodSpan span) {
        List<Row> rows = graph.responses(span, MOST + 1);
        if (rows.size() > MOST) {
            throw new BadArgumentException(
                    "More than 100,000 responses came in between from and to: ask for a shorter time");
        }
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.string("personId"),
                        Collectors.mapping(MethodComparison::response, Collectors.toList())));
    }

    private static Happening response(Row row) {
        return new Happening(
                row.instant("at"), row.bool("notApplicable") ? Kind.RESPONSE_NOT_APPLICABLE : Kind.RESPONSE);
    }
}
