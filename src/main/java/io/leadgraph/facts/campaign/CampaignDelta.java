package io.leadgraph.facts.campaign;

import io.leadgraph.facts.signal.Mark;
import io.leadgraph.facts.signal.MarkScope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What differs between campaigns as stored and as they are to be, as the parameters of the writing statements. */
final class CampaignDelta {
    final List<Map<String, ?>> saved = new ArrayList<>();
    final List<Map<String, ?>> placed = new ArrayList<>();
    final List<Map<String, ?>> statuses = new ArrayList<>();
    final List<Mark> stale = new ArrayList<>();

    void add(@Nullable CampaignState stored, CampaignState after) {
        String key = after.campaign().key();
        if (stored != null && decidesOtherwise(stored, after)) {
            stale.add(new Mark(MarkScope.CAMPAIGN, after.campaign().id()));
        }
        Map<String, @Nullable Object> properties = after.changes(stored);
        if (!properties.isEmpty()) {
            saved.add(Map.of("key", key, "id", after.campaign().id(), "properties", properties));
        }
        if (!Objects.equals(stored == null ? null : stored.parentKey(), after.parentKey())) {
            Map<String, @Nullable Object> place = new HashMap<>();
            place.put("key", key);
            place.put("parentKey", after.parentKey());
            placed.add(place);
        }
        if (!after.statuses().equals(stored == null ? List.of() : stored.statuses())) {
            statuses.add(Map.of("key", key, "statuses", rows(after.statuses())));
        }
    }

    /** A test is one with all below it; what it is about is what its touches are about that name nothing themselves. */
    private static boolean decidesOtherwise(CampaignState before, CampaignState after) {
        return before.campaign().test() != after.campaign().test()
                || before.campaign().kind() != after.campaign().kind()
                || !Objects.equals(before.parentKey(), after.parentKey())
                || !Objects.equals(before.campaign().product(), after.campaign().product());
    }

    private static List<Map<String, Object>> rows(List<MemberStatus> statuses) {
        return IntStream.range(0, statuses.size())
                .mapToObj(at -> statuses.get(at).asMap(at))
                .toList();
    }
}
