package io.leadgraph.intake;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Categories of stored touches from every fact known now, for reports. */
@Service
public class RestatedCategories {
    private final Restatement restatement;

    RestatedCategories(Restatement restatement) {
        this.restatement = restatement;
    }

    /** By touch id, two statements however many; outbound touches have none. */
    public Map<String, LeadCategory> of(Collection<String> touchIds) {
        return restatement.of(touchIds).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, decision -> decision.getValue().category()));
    }
}
