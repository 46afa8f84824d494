package io.leadgraph.commandline.mapping;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the text of a cell into what the API takes. */
@FunctionalInterface
interface CellConversion {
    /**
     * @return the value, or null to leave it out
     * @throws IllegalArgumentException saying what is wrong with the text
     */
    @Nullable
    Object convert(String text);

    /** A key made of a name: lower case, accents dropped, everything but letters and digits a hyphen. */
    static CellConversion slug() {
        return text -> {
            String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                    .replaceAll("\\p{M}+", "")
                    .toLowerCase(Locale.ROOT);
            String slug = plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
            if (slug.isEmpty()) {
                throw new IllegalArgumentException("'%s' has no letter or digit to make a key of".formatted(text));
            }
            return slug;
        };
    }

    /** Leaves out what is not of the form, such as an address without an @. */
    static CellConversion matching(Pattern form) {
        return text -> form.matcher(text).matches() ? text : null;
    }

    static CellConversion prefix(String prefix) {
        return text -> prefix + text;
    }

    /** @param keepOthers whether a text that is not in the map stays as it is; else it refuses the row */
    static CellConversion values(Map<String, Object> values, boolean keepOthers) {
        return text -> {
            Object value = values.get(text);
            if (value == null && !keepOthers) {
                throw new IllegalArgumentException(
                        "'%s' is none of %s".formatted(text, String.join(", ", values.keySet())));
            }
            return value == null ? text : value;
        };
    }
}
