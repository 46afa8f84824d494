package io.leadgraph.facts.employment;

import io.leadgraph.platform.common.Interval;
import io.leadgraph.platform.input.Patch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The account a client says a person works for. */
public record EmploymentInput(String accountKey, Patch<String> title, Patch<Instant> from, Patch<Instant> to) {

    /**
     * What is stated and suggested after the change. What was said of the same stay at this account before is replaced. Of stays told with
     * a day, each lasts at most until the next one begins, whichever was told first; what was told without a day takes all the time it
     * names. Suggestions give way only where a day was given: without one, nothing says since when they are wrong.
     */
    public List<Employment> over(List<Employment> before, String identityId) {
        List<Employment> current = stated(before);
        Employment said = said(current);
        Employment wanted = untilTheNext(wanted(said, identityId), current, said);
        List<Employment> after = new ArrayList<>();
        after.add(said != null && said.says(wanted) ? said : wanted);
        current.stream()
                .filter(held -> !held.equals(said))
                .flatMap(held -> remainder(held, wanted))
                .forEach(after::add);
        return after;
    }

    private static Employment untilTheNext(Employment wanted, List<Employment> current, @Nullable Employment said) {
        return current.stream()
                .filter(held -> held.explicit() && !held.equals(said) && held.beginsDuring(wanted))
                .map(held -> Objects.requireNonNull(held.valid().from()))
                .min(Comparator.naturalOrder())
                .map(wanted::endingAt)
                .orElse(wanted);
    }

    private Stream<Employment> remainder(Employment held, Employment wanted) {
        Instant begin = wanted.valid().from();
        if (held.explicit() && begin != null) {
            return held.valid().start().isBefore(begin)
                    ? Stream.of(held.endingAt(begin))
                    : held.without(wanted).stream();
        }
        boolean dated = !wanted.valid().equals(Interval.ALWAYS);
        boolean touched = held.explicit() || dated || held.account().equals(accountKey);
        return touched ? held.without(wanted).stream() : Stream.of(held);
    }

    /** What was said of this stay at the account, of several the last one: an earlier one, or a return after its end, is another. */
    private @Nullable Employment said(List<Employment> current) {
        return current.stream()
                .filter(held -> held.explicit() && held.account().equals(accountKey))
                .filter(held -> !apart(held))
                .max(Comparator.comparing(held -> held.valid().start()))
                .orElse(null);
    }

    private boolean apart(Employment held) {
        Instant begin = from.value();
        Instant end = to.value();
        return (begin != null && held.valid().endedBy(begin))
                || (end != null && !held.valid().start().isBefore(end));
    }

    private Employment wanted(@Nullable Employment said, String identityId) {
        Interval valid = said == null ? Interval.ALWAYS : said.valid();
        return Employment.stated(
                identityId,
                accountKey,
                title.over(said == null ? null : said.title()),
                new Interval(from.over(valid.from()), to.over(valid.to())));
    }

    public static List<Employment> cleared(List<Employment> before) {
        return stated(before).stream().filter(held -> !held.explicit()).toList();
    }

    /** Without what addresses show: that follows from the rest. */
    private static List<Employment> stated(List<Employment> all) {
        return all.stream()
                .filter(held -> held.explicit() || !held.confirmed())
                .map(Employment::asStated)
                .toList();
    }
}
