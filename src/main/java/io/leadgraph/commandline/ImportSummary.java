package io.leadgraph.commandline;

import io.leadgraph.commandline.mapping.FileSummary;
import io.leadgraph.commandline.send.StepSummary;
import java.util.List;

/** What an import did, file by file and step by step. */
public record ImportSummary(boolean dryRun, List<FileSummary> files, List<StepSummary> steps) {
    static final int ALL_STORED = 0;
    static final int SOME_REFUSED = 1;

    public ImportSummary {
        files = List.copyOf(files);
        steps = List.copyOf(steps);
    }

    /** @return rows newly stored or, in a dry run, found acceptable */
    public long stored() {
        return steps.stream().mapToLong(StepSummary::stored).sum();
    }

    /** @return rows the server had already, by their client key */
    public long replayed() {
        return steps.stream().mapToLong(StepSummary::replayed).sum();
    }

    /** @return rows refused for their form (ragged, cell too long) and rows refused in a step */
    public long refused() {
        return files.stream().mapToLong(FileSummary::refused).sum()
                + steps.stream().mapToLong(StepSummary::refused).sum();
    }

    /** @return the summary of the step of that name */
    public StepSummary step(String name) {
        return steps.stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** @return 0 when nothing was refused, else 1 */
    public int exitCode() {
        return refused() == 0 ? ALL_STORED : SOME_REFUSED;
    }
}
