package io.leadgraph.facts.campaign;

import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.graph.Caches;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.input.InputRow;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Makes the calendar levels of the campaign tree and puts campaigns into the month they start in, under the lock that upserts take.
 * Periods that exist and campaigns that have a parent stay as they are, so that doing it again changes nothing.
 */
@Service
class GenerateCalendar {
    static final int MOST_YEARS = 50;

    /** How many periods were made and how many campaigns were put into months. */
    record Payload(int created, int placed, List<UserError> userErrors) {}

    private final Graph graph;
    private final CampaignWriteGraph writes;
    private final Caches caches;
    private final Clock clock;

    GenerateCalendar(Graph graph, CampaignWriteGraph writes, Caches caches, Clock clock) {
        this.graph = graph;
        this.writes = writes;
        this.caches = caches;
        this.clock = clock;
    }

    Payload generate(Map<String, Object> input) {
        InputRow row = new InputRow(input, "input");
        LocalDate from = row.day("from");
        LocalDate to = row.day("to");
        if (from == null || to == null || !inBounds(from, to, row)) {
            return new Payload(0, 0, row.errors());
        }
        Payload payload = graph.write(tx -> store(tx, YearMonth.from(from), YearMonth.from(to.minusDays(1)), row));
        // Whoever keeps the tree in memory reads it anew.
        caches.drop();
        return payload;
    }

    private Payload store(Statements tx, YearMonth first, YearMonth last, InputRow input) {
        List<InputRow> periods = CalendarPeriods.of(first, last);
        List<CampaignInput> rows = periods.stream().map(CampaignInput::read).toList();
        CampaignPlan fold = writes.lock(tx, rows);
        List<UserError> taken = fold.othersThan(CampaignKind.PERIOD).stream()
                .map(key -> input.refusal(
                        UserErrorCode.CONFLICT, "The campaign " + key + " is there already, and is no period"))
                .toList();
        if (!taken.isEmpty()) {
            return new Payload(0, 0, taken);
        }
        List<CampaignInput> missing =
                rows.stream().filter(row -> fold.isNew(row.key())).toList();
        missing.forEach(row -> fold.apply(row, new InputRow(Map.of())));
        writes.write(tx, fold.changes(), clock.instant());
        return new Payload(missing.size(), writes.placeByStart(tx, first, last), List.of());
    }

    private static boolean inBounds(LocalDate from, LocalDate to, InputRow row) {
        if (!from.isBefore(to)) {
            row.refuse(UserErrorCode.INVALID, "Must be after from", "to");
        } else if (from.plusYears(MOST_YEARS).isBefore(to)) {
            row.refuse(UserErrorCode.OUT_OF_RANGE, "Is more than " + MOST_YEARS + " years after from", "to");
        }
        return row.errors().isEmpty();
    }
}
