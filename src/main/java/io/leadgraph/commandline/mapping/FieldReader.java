package io.leadgraph.commandline.mapping;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads what a mapping says of the fields of a step; a text alone is the name of a column. */
final class FieldReader {
    private static final Set<String> SOURCES = Set.of("column", "constant", "template");
    private static final Set<String> ENTRIES = Set.of(
            "column",
            "constant",
            "template",
            "blank",
            "required",
            "with",
            "matching",
            "map",
            "unmapped",
            "slug",
            "prefix",
            "dateTime",
            "date",
            "zone",
            "number");

    private final @Nullable ZoneId zone;

    /** @param zone of the whole mapping, for fields that name none */
    FieldReader(@Nullable ZoneId zone) {
        this.zone = zone;
    }

    ObjectShape object(Setting setting) {
        Map<String, Shape> members = new LinkedHashMap<>();
        setting.members().forEach((name, member) -> members.put(name, shape(member)));
        return new ObjectShape(members);
    }

    private Shape shape(Setting setting) {
        if (setting.value() instanceof List) {
            return new ListShape(setting.items().stream().map(this::shape).toList());
        }
        if (!(setting.value() instanceof Map)) {
            return new ValueShape(new ValueSource.Column(List.of(setting.text())), null, false, null, List.of());
        }
        return SOURCES.stream().anyMatch(setting::has) ? leaf(setting.only(ENTRIES)) : object(setting);
    }

    private ValueShape leaf(Setting setting) {
        return new ValueShape(
                source(setting),
                blank(setting),
                setting.flag("required"),
                setting.has("with") ? setting.at("with").text() : null,
                conversions(setting));
    }

    private static ValueSource source(Setting setting) {
        if (SOURCES.stream().filter(setting::has).count() > 1) {
            throw setting.wrong("must have one of column, constant and template");
        }
        if (setting.has("column")) {
            return new ValueSource.Column(setting.at("column").texts());
        }
        return setting.has("constant")
                ? new ValueSource.Constant(setting.at("constant").scalar())
                : new ValueSource.Template(setting.at("template").text());
    }

    private static @Nullable Object blank(Setting setting) {
        if (!setting.has("blank")) {
            return null;
        }
        return setting.at("blank").value() == null
                ? Shape.CLEAR
                : setting.at("blank").scalar();
    }

    private List<CellConversion> conversions(Setting setting) {
        List<CellConversion> conversions = new ArrayList<>();
        if (setting.has("matching")) {
            conversions.add(matching(setting.at("matching")));
        }
        if (setting.has("map")) {
            conversions.add(CellConversion.values(values(setting.at("map")), keepsOthers(setting)));
        }
        if (setting.flag("slug")) {
            conversions.add(CellConversion.slug());
        }
        if (setting.has("prefix")) {
            conversions.add(CellConversion.prefix(setting.at("prefix").text()));
        }
        if (setting.has("number")) {
            conversions.add(number(setting.at("number"))::convert);
        }
        times(setting, conversions);
        return conversions;
    }

    private static CellConversion matching(Setting setting) {
        try {
            return CellConversion.matching(Pattern.compile(setting.text()));
        } catch (PatternSyntaxException e) {
            throw setting.wrong("is not a regular expression: " + e.getDescription());
        }
    }

    private static Map<String, Object> values(Setting map) {
        Map<String, Object> values = new LinkedHashMap<>();
        map.members().forEach((text, value) -> values.put(text, value.scalar()));
        return values;
    }

    private static boolean keepsOthers(Setting setting) {
        String unmapped = setting.text("unmapped", "refuse");
        if (!Set.of("keep", "refuse").contains(unmapped)) {
            throw setting.at("unmapped").wrong("must be keep or refuse");
        }
        return unmapped.equals("keep");
    }

    private static NumberFormat number(Setting setting) {
        setting.only(Set.of("decimal", "group", "above"));
        return new NumberFormat(
                setting.text("decimal", "."),
                setting.has("group") ? Objects.toString(setting.at("group").value(), "") : "",
                setting.has("above") ? bound(setting.at("above")) : null);
    }

    private static BigDecimal bound(Setting above) {
        try {
            return new BigDecimal(String.valueOf(above.value()));
        } catch (NumberFormatException e) {
            throw above.wrong("must be a number");
        }
    }

    private void times(Setting setting, List<CellConversion> conversions) {
        if (setting.has("dateTime")) {
            conversions.add(dateTime(setting)::toDateTime);
        }
        if (setting.has("date")) {
            conversions.add(format(setting.at("date"), null)::toDate);
        }
    }

    private TimeFormat dateTime(Setting setting) {
        Setting pattern = setting.at("dateTime");
        ZoneId own = setting.has("zone") ? MappingReader.zone(setting) : zone;
        if (own == null && !TimeFormat.hasOffset(pattern.text())) {
            throw pattern.wrong("has no offset, so the mapping must name the zone of the data");
        }
        return format(pattern, own);
    }

    private static TimeFormat format(Setting pattern, @Nullable ZoneId zone) {
        try {
            return TimeFormat.of(pattern.text(), zone);
        } catch (IllegalArgumentException e) {
            throw pattern.wrong("is not a date pattern: " + e.getMessage());
        }
    }
}
