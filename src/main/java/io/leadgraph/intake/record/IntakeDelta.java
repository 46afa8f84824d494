package io.leadgraph.intake.record;

import io.leadgraph.decisions.classification.facts.KnownIdentities;
import io.leadgraph.decisions.classification.facts.MemberState;
import io.leadgraph.facts.customfield.CustomFields;
import io.leadgraph.facts.employment.Employment;
import io.leadgraph.facts.employment.EmploymentGraph;
import io.leadgraph.facts.signal.Mark;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What one batch is going to store, in the form of the write query's parameters. */
public final class IntakeDelta {
    final List<Map<String, Object>> accounts = new ArrayList<>();
    final List<Map<String, Object>> people = new ArrayList<>();
    final List<Map<String, Object>> keys = new ArrayList<>();
    final List<Map<String, Object>> members = new ArrayList<>();
    final List<Map<String, Object>> changes = new ArrayList<>();
    final List<Map<String, Object>> touches = new ArrayList<>();
    final List<Map<String, Object>> cycles = new ArrayList<>();
    final List<Map<String, Object>> moves = new ArrayList<>();
    /** Who left the funnel, by person id. */
    public final Set<String> left = new LinkedHashSet<>();

    /** Who responded before what was known of them, by person id. */
    public final Set<String> early = new LinkedHashSet<>();

    public final List<UnroutedDecision> unrouted = new ArrayList<>();
    /** Inbound touches of the present, by id: what stage rules ask about. */
    public final List<String> responses = new ArrayList<>();
    /** Whom somebody of ours called, wrote to or met, by person id. */
    public final Set<String> acted = new LinkedHashSet<>();

    final YearRecorder years = new YearRecorder();
    final Set<String> usedKeys = new HashSet<>();
    final Set<String> usedClientKeys = new HashSet<>();
    final Set<String> usedDomains = new HashSet<>();
    private final Map<String, Map<String, Object>> personPatches = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> identityPatches = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> memberPatches = new LinkedHashMap<>();
    private final Set<String> told = new LinkedHashSet<>();
    /** What this batch creates, by id: later rows add to it before it is written. */
    private final Map<String, Map<String, Object>> fresh = new HashMap<>();

    private final Map<String, Employment> begun = new LinkedHashMap<>();
    private final List<Employment> ended = new ArrayList<>();
    public final Set<Mark> stale = new HashSet<>();

    void patchPerson(String id, Map<String, ?> properties) {
        patch(personPatches, id, properties);
    }

    void patchIdentity(String id, Map<String, ?> properties) {
        patch(identityPatches, id, properties);
    }

    void patchMember(String id, Map<String, ?> properties) {
        patch(memberPatches, id, properties);
    }

    void tellPerson(String id, Map<String, ?> customFields) {
        tell(personPatches, id, customFields);
    }

    void tellMember(String id, Map<String, ?> customFields) {
        tell(memberPatches, id, customFields);
    }

    /** Ids of the people and members that were there before and are told custom fields. */
    public Set<String> told() {
        return told;
    }

    /** Drops what one of those was told that is older than what is stored. */
    public void stored(String id, Map<String, ?> properties) {
        Stream.of(personPatches, memberPatches)
                .map(patches -> patches.get(id))
                .filter(Objects::nonNull)
                .forEach(patch -> {
                    Map<String, Object> later = CustomFields.later(patch, properties);
                    patch.keySet().removeIf(property -> CustomFields.isOurs(property) && !later.containsKey(property));
                });
    }

    private void tell(Map<String, Map<String, Object>> patches, String id, Map<String, ?> customFields) {
        if (customFields.isEmpty()) {
            return;
        }
        if (!fresh.containsKey(id)) {
            told.add(id);
        }
        Map<String, Object> own = fresh.getOrDefault(id, patches.getOrDefault(id, Map.of()));
        patch(patches, id, CustomFields.later(customFields, own));
    }

    void create(KnownIdentities person, Map<String, Object> personProperties, Map<String, Object> identityProperties) {
        fresh.put(person.id(), personProperties);
        fresh.put(person.identities.getFirst().id, identityProperties);
        people.add(Map.of("person", personProperties, "identity", identityProperties));
    }

    void join(MemberState joined, String identityId, String campaignId, Map<String, Object> change) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "id", joined.member().id(),
                "key", joined.key(),
                "campaignId", campaignId,
                "entry", joined.member().entry(),
                "recordedAt", joined.member().recordedAt()));
        fresh.put(joined.member().id(), properties);
        members.add(
                Map.of("identityId", identityId, "campaignId", campaignId, "properties", properties, "change", change));
    }

    void begin(Employment affiliation) {
        begun.put(affiliation.edge(), affiliation);
    }

    /** One that this batch itself began was never known to anybody: it is simply not begun. */
    void end(Employment affiliation) {
        if (begun.remove(affiliation.edge()) == null) {
            ended.add(affiliation);
        }
    }

    /** Whether this batch itself attaches an address at a domain or under it. */
    boolean keysAt(String domainPath) {
        return keys.stream()
                .map(key -> ((Map<?, ?>) Objects.requireNonNull(key.get("properties"))).get("domainPath"))
                .anyMatch(path -> path instanceof String own && own.startsWith(domainPath));
    }

    public boolean empty() {
        return touches.isEmpty();
    }

    /** The parameters of {@code intake/write}; what was locked and then not used is taken away again. */
    public Map<String, Object> parameters(Locks locks, Instant now) {
        Map<String, Object> all = new HashMap<>();
        all.put("now", now);
        all.put("accounts", accounts);
        all.put("people", people);
        all.put("keys", keys);
        all.put("members", members);
        all.put("changes", changes);
        all.put("touches", touches);
        all.put("cycles", cycles);
        all.put("moves", moves);
        all.put("years", years.rows());
        all.put("personPatches", list(personPatches));
        all.put("identityPatches", list(identityPatches));
        all.put("memberPatches", list(memberPatches));
        all.put("ended", ended.stream().map(IntakeDelta::reference).toList());
        all.put(
                "affiliations",
                begun.values().stream().map(IntakeDelta::properties).toList());
        all.put("unusedKeys", without(locks.identityKeys(), usedKeys));
        all.put("unusedClientKeys", without(locks.clientKeys(), usedClientKeys));
        all.put("unusedDomains", without(locks.openDomains(), usedDomains));
        return all;
    }

    private void patch(Map<String, Map<String, Object>> patches, String id, Map<String, ?> properties) {
        Map<String, Object> own = fresh.get(id);
        (own == null ? patches.computeIfAbsent(id, key -> new LinkedHashMap<>()) : own).putAll(properties);
    }

    private static List<Map<String, Object>> list(Map<String, Map<String, Object>> patches) {
        return patches.entrySet().stream()
                .map(entry -> Map.<String, Object>of("id", entry.getKey(), "properties", entry.getValue()))
                .toList();
    }

    private static Map<String, Object> reference(Employment old) {
        return Map.of("id", old.edge(), "identityId", old.identityId());
    }

    private static Map<String, Object> properties(Employment affiliation) {
        return Map.of(
                "identityId", affiliation.identityId(),
                "accountId", affiliation.account(),
                "properties", EmploymentGraph.properties(affiliation));
    }

    private static List<String> without(List<String> all, Set<String> used) {
        return all.stream().filter(key -> !used.contains(key)).toList();
    }
}
