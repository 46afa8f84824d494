package io.leadgraph.facts.employment;

import io.leadgraph.platform.common.Interval;
import io.leadgraph.platform.input.Patch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The account a client says a person works for. */
public record EmploymentInput(String accountKey, Patch<String> title, Patch<Instant> from, Patch<Instant> to) {

    /**
     * What is stated and suggested after the change. What was said of the same account before is replaced; what other accounts hold of
     * the same time ends there, suggestions only where a day was given: without one, nothing says since when they are wrong.
     */
    public List<Employment> over(List<Employment> before, String identityId) {
        List<Employment> current = stated(before);
        Employment said = said(current);
        Employment wanted = wanted(said, identityId);
        List<Employment> after = new ArrayList<>();
        after.add(said != null && said.says(wanted) ? said : wanted);
        current.stream()
                .filter(held -> !held.equals(said))
                .flatMap(held -> remainder(held, wanted))
                .forEach(after::add);
        return after;
    }

    private Stream<Employment> remainder(Employment held, Employment wanted) {
        boolean dated = !wanted.valid().equals(Interval.ALWAYS);
        boolean touched = held.explicit() || dated || held.account().equals(accountKey);
        return touched ? held.without(wanted).stream() : Stream.of(held);
    }

    /** What was said of this account; a return after its end is another employment. */
    private @Nullable Employment said(List<Employment> current) {
        return current.stream()
                .filter(held -> held.explicit() && held.account().equals(accountKey))
                .filter(held -> !returns(held))
                .findFirst()
                .orElse(null);
    }

    private boolean returns(Employment held) {
        Instant start = from.value();
        return start != null && held.valid().endedBy(start);
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
