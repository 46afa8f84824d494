package io.leadgraph.facts.employment;

import io.leadgraph.platform.input.Patch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The account a client says a person works for. */
public record AffiliationRow(String accountKey, Patch<String> title, Patch<Instant> from, Patch<Instant> to) {

    /**
     * What is stated and suggested after the change. What was said of the same account before is replaced; what other accounts hold of
     * the same time ends there, suggestions only where a day was given: without one, nothing says since when they are wrong.
     */
    public List<Affiliated> over(List<Affiliated> before, String identityId) {
        List<Affiliated> current = stated(before);
        Affiliated said = said(current);
        Affiliated wanted = wanted(said, identityId);
        List<Affiliated> after = new ArrayList<>();
        after.add(said != null && said.says(wanted) ? said : wanted);
        current.stream()
                .filter(held -> !held.equals(said))
                .flatMap(held -> remainder(held, wanted))
                .forEach(after::add);
        return after;
    }

    private Stream<Affiliated> remainder(Affiliated held, Affiliated wanted) {
        boolean dated = wanted.from() != null || wanted.to() != null;
        boolean touched = held.explicit() || dated || held.accountKey().equals(accountKey);
        return touched ? held.without(wanted).stream() : Stream.of(held);
    }

    /** What was said of this account; a return after its end is another employment. */
    private @Nullable Affiliated said(List<Affiliated> current) {
        return current.stream()
                .filter(held -> held.explicit() && held.accountKey().equals(accountKey))
                .filter(held -> !returns(held))
                .findFirst()
                .orElse(null);
    }

    private boolean returns(Affiliated held) {
        Instant start = from.value();
        return start != null && held.to() != null && !start.isBefore(held.to());
    }

    private Affiliated wanted(@Nullable Affiliated said, String identityId) {
        return new Affiliated(
                null,
                identityId,
                accountKey,
                title.over(said == null ? null : said.title()),
                from.over(said == null ? null : said.from()),
                to.over(said == null ? null : said.to()),
                Affiliated.CONFIRMED,
                Affiliated.EXPLICIT,
                false);
    }

    public static List<Affiliated> cleared(List<Affiliated> before) {
        return stated(before).stream().filter(held -> !held.explicit()).toList();
    }

    /** Without what addresses show: that follows from the rest. */
    private static List<Affiliated> stated(List<Affiliated> all) {
        return all.stream()
                .filter(held -> held.explicit() || !held.confirmed())
                .map(Affiliated::asStated)
                .toList();
    }
}
