package io.leadgraph.commandline;

import io.leadgraph.commandline.file.NumberText;
import io.leadgraph.commandline.file.RefusedFiles;
import io.leadgraph.commandline.mapping.FileSummary;
import io.leadgraph.commandline.send.StepSummary;
import java.io.PrintStream;
import java.util.stream.Collectors;

/** The summary people read at the end. */
record Report(PrintStream out) {
    private static final String LINE = "%-16s %10s %10s %10s %10s  %s";

    void print(ImportOptions options, ImportSummary summary, RefusedFiles refused) {
        out.println();
        out.println((summary.dryRun() ? "Dry run (nothing is stored)" : "Import") + " to " + options.url());
        summary.files().forEach(this::file);
        String accepted = summary.dryRun() ? "acceptable" : "stored";
        out.println(LINE.formatted("step", "rows", accepted, "replayed", "refused", "")
                .stripTrailing());
        summary.steps().forEach(this::step);
        refused.written().forEach(path -> out.println("Refused rows and why: " + path));
    }

    private void file(FileSummary file) {
        out.println("%s: %s rows%s"
                .formatted(
                        file.name(),
                        NumberText.number(file.rows()),
                        file.refused() == 0
                                ? ""
                                : ", " + NumberText.number(file.refused()) + " of them refused for their form"));
    }

    private void step(StepSummary step) {
        String outcomes = step.outcomes().entrySet().stream()
                .map(entry -> entry.getKey() + " " + NumberText.number(entry.getValue()))
                .collect(Collectors.joining(", "));
        out.println(LINE.formatted(
                        step.name(),
                        NumberText.number(step.rows()),
                        NumberText.number(step.stored()),
                        NumberText.number(step.replayed()),
                        NumberText.number(step.refused()),
                        outcomes)
                .stripTrailing());
    }
}
