package io.leadgraph.commandline;

import io.leadgraph.commandline.file.ImportFailed;
import io.leadgraph.commandline.file.RefusedFiles;
import io.leadgraph.commandline.mapping.Mapping;
import io.leadgraph.commandline.mapping.Mappings;
import io.leadgraph.commandline.mapping.Source;
import io.leadgraph.commandline.mapping.Sources;
import io.leadgraph.commandline.mapping.Step;
import io.leadgraph.commandline.send.Deliveries;
import io.leadgraph.commandline.send.Delivery;
import io.leadgraph.commandline.send.Dispatcher;
import io.leadgraph.commandline.send.GraphqlClient;
import io.leadgraph.commandline.send.Progress;
import io.leadgraph.commandline.send.PromisedKeys;
import io.leadgraph.commandline.send.Retries;
import io.leadgraph.commandline.send.StepContext;
import io.leadgraph.commandline.send.StepRun;
import io.leadgraph.commandline.send.StepSummary;
import io.leadgraph.commandline.send.StepTally;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One import from the first file check to the summary; what the command line does, for programs and tests too. */
public final class ImportRun {
    private final ImportOptions options;
    private final PrintStream out;
    private final Progress progress;
    private final Retries.Pause pause;
    private final List<StepSummary> done = new ArrayList<>();

    ImportRun(ImportOptions options, PrintStream out, Progress progress, Retries.Pause pause) {
        this.options = options;
        this.out = out;
        this.progress = progress;
        this.pause = pause;
    }

    /**
     * Imports, printing progress line by line and a summary at the end. Safe to repeat: what is stored already is replayed.
     *
     * @throws ImportFailed when the mapping or a file is wrong (nothing is sent then) or the server can't be reached
     */
    public static ImportSummary run(ImportOptions options, PrintStream out) {
        return new ImportRun(options, out, new LineProgress(out, Clock.systemUTC()), Thread::sleep).run();
    }

    ImportSummary run() {
        Mapping mapping = Mappings.load(options.mapping());
        try (RefusedFiles refused = new RefusedFiles(options.files(), options.refused())) {
            Sources sources = Sources.check(options.files(), options.charset(), mapping, refused);
            try {
                steps(mapping, sources, refused);
            } finally {
                new Report(out).print(options, summary(sources), refused);
            }
            return summary(sources);
        }
    }

    private ImportSummary summary(Sources sources) {
        return new ImportSummary(options.dryRun(), sources.summaries(), done);
    }

    private void steps(Mapping mapping, Sources sources, RefusedFiles refused) {
        Retries retries = new Retries(options.retries(), pause, progress::note);
        try (GraphqlClient client = new GraphqlClient(options.url(), retries)) {
            Deliveries deliveries = new Deliveries(client, options.dryRun(), new PromisedKeys());
            for (Step step : mapping.steps()) {
                List<Source> files = sources.of(step);
                if (files.isEmpty()) {
                    out.println(step.name() + ": left out, for no file of the form '" + step.file() + "' was given");
                } else {
                    step(step, deliveries.to(step.target()), files, refused);
                }
            }
        }
    }

    private void step(Step step, Delivery delivery, List<Source> files, RefusedFiles refused) {
        StepTally tally = new StepTally();
        Set<String> seen = StepRun.nothingSeen();
        progress.start(step.name(), files.stream().mapToLong(Source::goodRows).sum());
        try (Dispatcher dispatcher = new Dispatcher(options.concurrency())) {
            StepContext context = new StepContext(delivery, dispatcher, tally, progress, options.batch());
            files.forEach(
                    file -> new StepRun(step, context, refused.of(file.file().path()), seen).over(file));
        } finally {
            progress.finish();
            done.add(tally.summary(step.name()));
        }
    }
}
