package io.leadgraph.commandline.mapping;

import io.leadgraph.commandline.file.FileRow;
import io.leadgraph.commandline.file.Header;
import io.leadgraph.commandline.file.ImportFailed;
import io.leadgraph.commandline.file.RecordFile;
import io.leadgraph.commandline.file.RefusedFile;
import io.leadgraph.commandline.file.RowRefusal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** A file that was recognised and read through once: its encoding and quoting hold to the end, and its rows are counted. */
public record Source(RecordFile file, FileForm form, Header header, FileSummary summary) {

    /**
     * Reads the file to its end before anything is sent, so that a broken file stores nothing.
     *
     * @throws ImportFailed naming file and line, when the file can't be read or has none of the mapping's forms
     */
    static Source check(RecordFile file, Mapping mapping, RefusedFile refused) {
        Header header = file.header();
        FileForm form = recognise(file, header, mapping);
        long[] counts = new long[2];
        file.eachRow(header, row -> {
            counts[0]++;
            RowRefusal refusal = row.malformed();
            if (refusal != null) {
                counts[1]++;
                refused.write(row, refusal);
            }
        });
        return new Source(file, form, header, new FileSummary(file.path().toString(), counts[0], counts[1]));
    }

    public long goodRows() {
        return summary.rows() - summary.refused();
    }

    /** Malformed rows are left out: the check has refused them already. */
    public void eachRow(Consumer<FileRow> each) {
        file.eachRow(header, row -> {
            if (row.malformed() == null) {
                each.accept(row);
            }
        });
    }

    private static FileForm recognise(RecordFile file, Header header, Mapping mapping) {
        FileForm form = mapping.files().stream()
                .filter(candidate -> header.missing(candidate.columns()).isEmpty())
                .max(Comparator.comparingInt(candidate -> candidate.columns().size()))
                .orElseThrow(() -> unrecognised(file, header, mapping));
        List<String> repeated = header.repeated(form.columns());
        if (!repeated.isEmpty()) {
            throw file.wrong("line 1: wrong header: more than one column named " + String.join(", ", repeated));
        }
        return form;
    }

    private static ImportFailed unrecognised(RecordFile file, Header header, Mapping mapping) {
        FileForm nearest = mapping.files().stream()
                .min(Comparator.comparingInt(
                        form -> header.missing(form.columns()).size()))
                .orElseThrow();
        return file.wrong("line 1: wrong header for '%s' of the mapping %s: missing %s; found %s"
                .formatted(
                        nearest.name(),
                        mapping.name(),
                        String.join(", ", header.missing(nearest.columns())),
                        String.join(", ", header.columns())));
    }
}
