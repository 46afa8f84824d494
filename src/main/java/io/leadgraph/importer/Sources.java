package io.leadgraph.importer;

import java.util.List;

/** The files of one import, all recognised and read through. */
record Sources(List<Source> all) {

    static Sources check(ImportOptions options, Mapping mapping, RefusedFiles refused) {
        return new Sources(options.files().stream()
                .map(path -> Source.check(RecordFile.of(path, mapping, options.charset()), mapping, refused.of(path)))
                .toList());
    }

    List<Source> of(Step step) {
        return all.stream()
                .filter(source -> source.form().name().equals(step.file()))
                .toList();
    }

    List<FileSummary> summaries() {
        return all.stream().map(Source::summary).toList();
    }
}
