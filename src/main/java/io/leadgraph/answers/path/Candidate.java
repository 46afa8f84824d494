package io.leadgraph.answers.path;

import io.leadgraph.platform.graph.Row;
import java.util.List;

/**
 * A person or account that a search has come upon.
 *
 * @param ownerId of the person or account
 * @param place the touch it was come upon by
 * @param read how many touches were read to get its moments
 * @param moments its touches of the time that are of the pattern's kinds, earliest first
 */
record Candidate(String ownerId, SearchCursor place, int read, List<PatternTouch> moments) {

    static Candidate of(Row row, int step) {
        return new Candidate(
                row.string("owner"),
                new SearchCursor(step, row.instant("occurredAt"), row.string("id")),
                row.integer("read"),
                row.rows("touches").stream().map(PatternTouch::of).toList());
    }
}
