package io.leadgraph.decisions.configuration;

import io.leadgraph.facts.identity.Domains;
import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.input.Patch;
import io.leadgraph.platform.input.Texts;
import io.leadgraph.platform.rules.RulesChange;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads an {@code IntakeConfigurationInput} as a change: what is left out stays, null goes back to the default, a list replaces. */
public final class ConfigurationReader implements RulesChange<IntakeConfiguration> {
    private static final int MOST = 1_000;
    private static final IntakeConfiguration UNSET = IntakeConfiguration.DEFAULT;
    private final InputRow input;
    private final Patch<LeadMethod> leadMethod;
    private final Patch<List<String>> ownDomains;
    private final Patch<List<String>> testPatterns;
    private final Patch<List<String>> freeMailDomains;
    private final Patch<CustomerScope> customerScope;
    private final Patch<LooseMatch> looseEmailMatch;
    private final Patch<Boolean> leadForNotApplicable;
    private final Patch<Boolean> openAccounts;
    private final Patch<ZoneId> zone;

    public ConfigurationReader(InputRow input) {
        this.input = input;
        this.leadMethod = input.constant(LeadMethod.class, "leadMethod");
        this.ownDomains = list("ownDomains", this::domains);
        this.testPatterns = list("testPatterns", this::patterns);
        this.freeMailDomains = list("freeMailDomains", this::domains);
        this.customerScope = input.constant(CustomerScope.class, "customerScope");
        this.looseEmailMatch = input.constant(LooseMatch.class, "looseEmailMatch");
        this.leadForNotApplicable = input.value(Boolean.class, "leadForNotApplicable");
        this.openAccounts = input.value(Boolean.class, "openAccounts");
        this.zone = input.text("zone").map(this::zone);
    }

    @Override
    public List<UserError> errors() {
        return input.errors();
    }

    @Override
    public IntakeConfiguration over(IntakeConfiguration old, Instant now) {
        return new IntakeConfiguration(
                old.version() + 1,
                now,
                over(leadMethod, old.leadMethod(), UNSET.leadMethod()),
                over(ownDomains, old.ownDomains(), UNSET.ownDomains()),
                over(testPatterns, old.testPatterns(), UNSET.testPatterns()),
                over(freeMailDomains, old.freeMailDomains(), UNSET.freeMailDomains()),
                over(customerScope, old.customerScope(), UNSET.customerScope()),
                over(looseEmailMatch, old.looseEmailMatch(), UNSET.looseEmailMatch()),
                over(leadForNotApplicable, old.leadForNotApplicable(), UNSET.leadForNotApplicable()),
                over(openAccounts, old.openAccounts(), UNSET.openAccounts()),
                over(zone, old.zone(), UNSET.zone()));
    }

    private static <T> T over(Patch<T> patch, T old, T unset) {
        return patch.given() ? Objects.requireNonNullElse(patch.value(), unset) : old;
    }

    private @Nullable ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            input.refuse(UserErrorCode.INVALID, "Not a time zone such as Europe/Berlin", "zone");
            return null;
        }
    }

    private Patch<List<String>> list(String field, BiFunction<String, List<String>, List<String>> read) {
        return input.given(field) ? Patch.to(read.apply(field, texts(field))) : Patch.keep();
    }

    private List<String> domains(String field, List<String> given) {
        List<String> domains = new ArrayList<>();
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

    private List<String> patterns(String field, List<String> given) {
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i).isBlank() || !Texts.isClean(given.get(i), InputRow.KEY)) {
                input.refuse(UserErrorCode.INVALID, "Not a pattern such as +test", field, Integer.toString(i));
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
