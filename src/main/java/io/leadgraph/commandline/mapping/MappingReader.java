package io.leadgraph.commandline.mapping;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the parsed YAML into a mapping, or says what in it is wrong before any file is opened. */
final class MappingReader {
    private static final Set<String> ENTRIES = Set.of("description", "zone", "separator", "records", "files", "steps");
    private static final Set<String> STEP_ENTRIES = Set.of("name", "file", "mutation", "distinct", "when", "fields");

    private final List<FileForm> files;
    private final FieldReader fields;

    private MappingReader(List<FileForm> files, FieldReader fields) {
        this.files = files;
        this.fields = fields;
    }

    static Mapping read(Setting root) {
        root.only(ENTRIES);
        MappingReader reader = new MappingReader(forms(root.at("files")), new FieldReader(zone(root)));
        List<Step> steps = root.at("steps").items().stream().map(reader::step).toList();
        String records = root.has("records") ? root.at("records").text() : null;
        return new Mapping(root.where(), separator(root), records, reader.files, steps);
    }

    private static List<FileForm> forms(Setting files) {
        return files.members().entrySet().stream()
                .map(file -> form(file.getKey(), file.getValue().only(Set.of("columns", "optional"))))
                .toList();
    }

    private static FileForm form(String name, Setting form) {
        return new FileForm(name, form.at("columns").texts(), texts(form, "optional"));
    }

    private static char separator(Setting root) {
        String separator = root.text("separator", ",");
        if (separator.length() != 1) {
            throw root.at("separator").wrong("must be one character");
        }
        return separator.charAt(0);
    }

    static @Nullable ZoneId zone(Setting holder) {
        if (!holder.has("zone")) {
            return null;
        }
        try {
            return ZoneId.of(holder.at("zone").text());
        } catch (DateTimeException e) {
            throw holder.at("zone").wrong("is not a time zone such as America/Sao_Paulo");
        }
    }

    private Step step(Setting step) {
        step.only(STEP_ENTRIES);
        Step read = new Step(
                step.at("name").text(),
                step.at("file").text(),
                target(step.at("mutation")),
                step.has("distinct") ? step.at("distinct").texts() : List.of(),
                step.has("when") ? condition(step.at("when")) : null,
                fields.object(step.at("fields")));
        checkColumns(step, read);
        checkFields(step.at("fields"), read);
        return read;
    }

    /** A text alone is a column. */
    private static Condition condition(Setting when) {
        if (when.isText()) {
            return new Condition(when.text(), List.of(), List.of());
        }
        when.only(Set.of("column", "in", "notIn"));
        if (when.has("in") == when.has("notIn")) {
            throw when.wrong("must have one of in and notIn");
        }
        return new Condition(when.at("column").text(), texts(when, "in"), texts(when, "notIn"));
    }

    private static List<String> texts(Setting holder, String name) {
        return holder.has(name) ? holder.at(name).texts() : List.of();
    }

    private static Target target(Setting mutation) {
        return Arrays.stream(Target.values())
                .filter(target -> target.mutation().equals(mutation.value()))
                .findFirst()
                .orElseThrow(() -> mutation.wrong("must be one of "
                        + String.join(
                                ", ",
                                Stream.of(Target.values()).map(Target::mutation).toList())));
    }

    private void checkColumns(Setting step, Step read) {
        FileForm form = files.stream()
                .filter(file -> file.name().equals(read.file()))
                .findFirst()
                .orElseThrow(() -> step.at("file").wrong("names none of the files"));
        Stream.of(
                        read.fields().columns(),
                        read.distinct().stream(),
                        Stream.ofNullable(read.when()).map(Condition::column))
                .flatMap(names -> names)
                .filter(column -> !form.lists(column))
                .findFirst()
                .ifPresent(column -> {
                    throw step.wrong("uses the column '%s', which '%s' does not list".formatted(column, form.name()));
                });
    }

    private static void checkFields(Setting fields, Step read) {
        fields.only(read.target().fields());
        List<String> missing = read.target().missing(read.fields().members().keySet());
        if (!missing.isEmpty()) {
            throw fields.wrong("lacks %s, without which %s can't be sent or sent again safely"
                    .formatted(String.join(", ", missing), read.target().mutation()));
        }
    }
}
