package io.leadgraph.commandline.send;

import java.util.ArrayList;
import java.util.List;

/** Sends items in requests the call allows; one the server refuses as a whole is halved until the row at fault stands alone. */
public record Delivery(ServerCall call) {

    List<RowOutcome> send(List<ImportInput> items) {
        List<RowOutcome> outcomes = new ArrayList<>(items.size());
        for (int from = 0; from < items.size(); from += call.limit()) {
            outcomes.addAll(whole(items.subList(from, Math.min(items.size(), from + call.limit()))));
        }
        return outcomes;
    }

    private List<RowOutcome> whole(List<ImportInput> items) {
        try {
            return call.send(items);
        } catch (RequestRefused e) {
            return items.size() == 1 ? List.of(RowOutcome.refused(e.refusal())) : halves(items);
        }
    }

    private List<RowOutcome> halves(List<ImportInput> items) {
        int middle = items.size() / 2;
        List<RowOutcome> outcomes = new ArrayList<>(whole(items.subList(0, middle)));
        outcomes.addAll(whole(items.subList(middle, items.size())));
        return outcomes;
    }
}
