package io.leadgraph.commandline.mapping;

import io.leadgraph.commandline.file.RecordFile;
import io.leadgraph.commandline.file.RefusedFiles;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;

/** The files of one import, all recognised and read through. */
public record Sources(List<Source> all) {

    public static Sources check(List<Path> files, Charset charset, Mapping mapping, RefusedFiles refused) {
        return new Sources(files.stream()
                .map(path -> Source.check(
                        RecordFile.of(path, mapping.records(), mapping.separator(), charset),
                        mapping,
                        refused.of(path)))
                .toList());
    }

    public List<Source> of(Step step) {
        return all.stream()
                .filter(source -> source.form().name().equals(step.file()))
                .toList();
    }

    public List<FileSummary> summaries() {
        return all.stream().map(Source::summary).toList();
    }
}
