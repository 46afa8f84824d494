package io.leadgraph.commandline;

import io.leadgraph.commandline.file.CsvFile;
import io.leadgraph.commandline.file.Header;
import io.leadgraph.commandline.file.ImportFailed;
import io.leadgraph.commandline.file.NumberText;
import io.leadgraph.commandline.send.GraphqlClient;
import io.leadgraph.commandline.send.RequestRefused;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Records of which it is known who is who, and how well the server tells: counted in pairs of records. */
final class GoldPairs {
    private static final int AT_A_TIME = 25;
    private final String system;
    private final Map<String, String> entities;

    /** Two records, the smaller id in front. */
    private record Pair(String one, String other) {
        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    private GoldPairs(String system, Map<String, String> entities) {
        this.system = system;
        this.entities = entities;
    }

    /** @throws ImportFailed where the file can't be read, or has no such columns */
    static GoldPairs read(DuplicatesCommand.Gold gold) {
        Pattern part = Pattern.compile(gold.entityPattern);
        CsvFile file = new CsvFile(gold.file, ',', StandardCharsets.UTF_8);
        Header header = file.header();
        List<String> missing = header.missing(List.of(gold.idColumn, gold.entityColumn));
        if (!missing.isEmpty()) {
            throw file.wrong("has no column " + String.join(", ", missing));
        }
        Map<String, String> entities = new LinkedHashMap<>();
        file.eachRow(header, row -> {
            Matcher entity = part.matcher(row.cell(gold.entityColumn));
            entities.put(row.cell(gold.idColumn), entity.find() ? entity.group() : "");
        });
        return new GoldPairs(gold.system, entities);
    }

    /** Which person each record is, by its id; records that are nobody are left out. */
    Map<String, String> people(GraphqlClient client) throws RequestRefused {
        Map<String, String> people = new HashMap<>();
        List<String> ids = List.copyOf(entities.keySet());
        for (int at = 0; at < ids.size(); at += AT_A_TIME) {
            people(client, ids.subList(at, Math.min(at + AT_A_TIME, ids.size())), people);
        }
        return people;
    }

    private void people(GraphqlClient client, List<String> ids, Map<String, String> people) throws RequestRefused {
        StringBuilder document = new StringBuilder();
        Map<String, Object> variables = new HashMap<>(Map.of("system", system));
        for (int i = 0; i < ids.size(); i++) {
            variables.put("i" + i, ids.get(i));
            document.append(" p%1$s: person(by: {externalId: {system: $system, id: $i%1$s}}) { id }".formatted(i));
        }
        StringBuilder declared = new StringBuilder("$system: String!");
        variables.keySet().stream()
                .filter(name -> name.startsWith("i"))
                .sorted()
                .forEach(name -> declared.append(", $").append(name).append(": String!"));
        JsonNode found = client.ask("query (" + declared + ") {" + document + " }", variables);
        for (int i = 0; i < ids.size(); i++) {
            JsonNode id = found.path("p" + i).path("id");
            if (id.isString()) {
                people.put(ids.get(i), id.asString());
            }
        }
    }

    /**
     * Prints precision and recall.
     *
     * @param before who each record was before the search
     * @param after who it is since
     */
    void report(Map<String, String> before, Map<String, String> after, List<Suggested> suggestions, PrintStream out) {
        Set<Pair> gold = together(entities);
        Set<Pair> known = together(before);
        Set<Pair> merged = together(after);
        out.println("%s records, %s people before, %s true pairs"
                .formatted(
                        NumberText.number(entities.size()),
                        NumberText.number(Set.copyOf(before.values()).size()),
                        NumberText.number(gold.size())));
        line(out, "one person already", known, gold);
        Set<Pair> byRule = new HashSet<>(merged);
        byRule.removeAll(known);
        line(out, "merged by the rules", byRule, gold);
        Map<String, List<String>> records = new HashMap<>();
        after.forEach((id, person) ->
                records.computeIfAbsent(person, key -> new ArrayList<>()).add(id));
        Set<Pair> all = new HashSet<>(merged);
        suggestions.forEach(one -> all.addAll(pairs(one, records)));
        line(out, "with all suggestions", all, gold);
        line(out, "with those of 0.9 and more", certain(suggestions, records, merged), gold);
        likenesses(suggestions, records, gold, out);
    }

    private static Set<Pair> certain(List<Suggested> suggestions, Map<String, List<String>> records, Set<Pair> merged) {
        Set<Pair> certain = new HashSet<>(merged);
        suggestions.stream().filter(one -> one.confidence() >= 0.9).forEach(one -> certain.addAll(pairs(one, records)));
        return certain;
    }

    private static void likenesses(
            List<Suggested> suggestions, Map<String, List<String>> records, Set<Pair> gold, PrintStream out) {
        Map<String, long[]> counted = new TreeMap<>();
        for (Suggested one : suggestions) {
            Set<Pair> pairs = pairs(one, records);
            long right = pairs.stream().filter(gold::contains).count();
            one.likenesses().forEach(likeness -> {
                long[] counts = counted.computeIfAbsent(likeness, key -> new long[2]);
                counts[0] += right;
                counts[1] += pairs.size() - right;
            });
        }
        counted.forEach((likeness, counts) ->
                out.println("  %-30s %5d true %5d false".formatted(likeness, counts[0], counts[1])));
    }

    private static Set<Pair> pairs(Suggested one, Map<String, List<String>> records) {
        Set<Pair> pairs = new HashSet<>();
        for (String mine : records.getOrDefault(one.person(), List.of())) {
            records.getOrDefault(one.other(), List.of()).forEach(theirs -> pairs.add(Pair.of(mine, theirs)));
        }
        return pairs;
    }

    /** All pairs of records with the same value. */
    private static Set<Pair> together(Map<String, String> values) {
        Map<String, List<String>> groups = new HashMap<>();
        values.forEach((id, value) ->
                groups.computeIfAbsent(value, key -> new ArrayList<>()).add(id));
        Set<Pair> pairs = new HashSet<>();
        for (List<String> group : groups.values()) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    pairs.add(Pair.of(group.get(i), group.get(j)));
                }
            }
        }
        return pairs;
    }

    private static void line(PrintStream out, String what, Set<Pair> found, Set<Pair> gold) {
        long right = found.stream().filter(gold::contains).count();
        out.println(String.format(
                Locale.ROOT,
                "%-28s %6d pairs  precision %s  recall %.4f",
                what,
                found.size(),
                found.isEmpty() ? "-     " : "%.4f".formatted((double) right / found.size()),
                gold.isEmpty() ? 0 : (double) right / gold.size()));
    }
}
