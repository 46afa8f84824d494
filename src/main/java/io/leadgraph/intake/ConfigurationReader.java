package io.leadgraph.intake;

import io.leadgraph.common.UserErrorCode;
import io.leadgraph.input.InputRow;
import io.leadgraph.person.Domains;
import io.leadgraph.text.Texts;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads an {@code IntakeConfigurationInput} as a change of the rules in force: what is left out stays. */
final class ConfigurationReader {
    private static final int MOST = 1_000;
    private static final IntakeConfiguration UNSET = IntakeConfiguration.DEFAULT;
    private final InputRow input;

    ConfigurationReader(InputRow input) {
        this.input = input;
    }

    /** The rules after the change, one version on; null clears a value to its default. */
    IntakeConfiguration over(IntakeConfiguration old, Instant now) {
        return new IntakeConfiguration(
                old.version() + 1,
                now,
                constant(LeadMethod.class, "leadMethod", old.leadMethod(), UNSET.leadMethod()),
                domains("ownDomains", old.ownDomains()),
                patterns(old.testPatterns()),
                domains("freeMailDomains", old.freeMailDomains()),
                constant(CustomerScope.class, "customerScope", old.customerScope(), UNSET.customerScope()),
                constant(LooseMatch.class, "looseEmailMatch", old.looseEmailMatch(), UNSET.looseEmailMatch()),
                flag("leadForNotApplicable", old.leadForNotApplicable(), UNSET.leadForNotApplicable()),
                flag("openAccounts", old.openAccounts(), UNSET.openAccounts()),
                zone(old.zone()));
    }

    private <E extends Enum<E>> E constant(Class<E> type, String field, E old, E unset) {
        return input.given(field)
                ? Objects.requireNonNullElse(input.constant(type, field).value(), unset)
                : old;
    }

    private boolean flag(String field, boolean old, boolean unset) {
        return input.given(field)
                ? Objects.requireNonNullElse((Boolean) input.values().get(field), unset)
                : old;
    }

    private ZoneId zone(ZoneId old) {
        String name = input.text("zone").value();
        if (name == null) {
            return input.given("zone") ? UNSET.zone() : old;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            input.refuse(UserErrorCode.INVALID, "Not a time zone such as Europe/Berlin", "zone");
            return old;
        }
    }

    private List<String> domains(String field, List<String> old) {
        if (!input.given(field)) {
            return old;
        }
        List<String> domains = new ArrayList<>();
        List<String> given = texts(field);
        for (int i = 0; i < given.size(); i++) {
            String domain = Domains.toAscii(given.get(i));
            if (domain == null) {
                input.refuse(UserErrorCode.INVALID, "Not a domain", field, Integer.toString(i));
            } else {
                domains.add(domain);
            }
        }
        return List.copyOf(domains);
    }

    private List<String> patterns(List<String> old) {
        if (!input.given("testPatterns")) {
            return old;
        }
        List<String> given = texts("testPatterns");
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i).isBlank() || !Texts.isClean(given.get(i), InputRow.KEY)) {
                input.refuse(UserErrorCode.INVALID, "Not a pattern such as +test", "testPatterns", Integer.toString(i));
            }
        }
        return given;
    }

    private List<String> texts(String field) {
        List<?> given = input.values().get(field) instanceof List<?> list ? list : List.of();
        if (given.size() > MOST) {
            input.refuse(UserErrorCode.OUT_OF_RANGE, "At most " + MOST, field);
        }
        return given.stream().limit(MOST).map(ConfigurationReader::text).toList();
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }
}
