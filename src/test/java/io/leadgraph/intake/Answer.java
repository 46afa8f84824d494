package io.leadgraph.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the API answered, read by paths such as {@code classification.account.key}. */
public record Answer(Map<String, Object> fields) {

    @Nullable
    public Object at(String path) {
        Object here = fields;
        for (String step : path.split("\\.")) {
            here = step(here, step);
        }
        return here;
    }

    private static @Nullable Object step(@Nullable Object here, String step) {
        return switch (here) {
            case null -> null;
            case Map<?, ?> object -> object.get(step);
            case List<?> list -> Integer.parseInt(step) < list.size() ? list.get(Integer.parseInt(step)) : null;
            default -> throw new IllegalArgumentException(step + " of " + here);
        };
    }

    @Nullable
    public String text(String path) {
        return (String) at(path);
    }

    public boolean is(String path) {
        return Boolean.TRUE.equals(at(path));
    }

    @SuppressWarnings("unchecked")
    public List<Answer> all(String path) {
        return ((List<Map<String, Object>>) at(path)).stream().map(Answer::new).toList();
    }

    @Nullable
    public String category() {
        return text("classification.category");
    }

    @Nullable
    public String person() {
        return text("person.id");
    }

    @Nullable
    public String account() {
        return text("classification.account.key");
    }

    /** Ids of the people suggested to be the same. */
    List<String> duplicates() {
        return all("classification.possibleDuplicates").stream()
                .map(Answer::person)
                .toList();
    }

    /** The rule that answered a step of the explanation. */
    String rule(String step) {
        return all("classification.explanation").stream()
                .filter(each -> step.equals(each.text("step")))
                .map(each -> each.text("rule"))
                .findFirst()
                .orElseThrow();
    }

    /** Such as {@code CONFLICT input.clientKey}. */
    List<String> refusals() {
        return all("userErrors").stream()
                .map(error -> error.text("code") + " " + String.join(".", fieldOf(error)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> fieldOf(Answer error) {
        return (List<String>) error.at("field");
    }
}
