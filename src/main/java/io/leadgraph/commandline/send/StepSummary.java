package io.leadgraph.commandline.send;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One step of the mapping as it went.
 *
 * @param rows rows the step made of its files
 * @param stored created or updated; in a dry run, acceptable
 * @param replayed stored by an earlier run, found by client key
 * @param outcomes rows by lead category, or by CREATED and UPDATED
 */
public record StepSummary(
        String name, long rows, long stored, long replayed, long refused, SortedMap<String, Long> outcomes) {
    public StepSummary {
        outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
    }
}
