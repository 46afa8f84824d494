package io.leadgraph.decisions.classification.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The working memory of one batch: what the graph held when it was locked, and what the rows before this one have added, so that
 * rows see each
 * other in order. Confined to one transaction and one thread.
 */
public final class BatchFacts implements Facts {
    private final Map<String, KnownPerson> holders = new HashMap<>();
    private final Map<String, KnownIdentities> people = new HashMap<>();
    private final Map<String, List<Claim>> claims = new HashMap<>();
    private final Map<String, List<Named>> named = new HashMap<>();
    private final Map<String, AccountFact> accounts = new HashMap<>();
    private final Map<String, CampaignFact> campaigns = new HashMap<>();
    private final Map<String, CenterFact> centersByKey = new HashMap<>();
    private final Map<String, CenterFact> centersById = new HashMap<>();
    private final Map<String, MemberState> members = new HashMap<>();
    private final Map<String, List<Lookalike>> lookalikes = new HashMap<>();
    private final Map<String, StoredKey> receipts = new HashMap<>();
    private final Set<String> addressed = new HashSet<>();

    @Override
    public @Nullable KnownPerson holder(String key) {
        return holders.get(key);
    }

    @Override
    public @Nullable KnownPerson person(String id) {
        KnownIdentities person = people.get(id);
        return person == null
                ? null
                : new KnownPerson(
                        person,
                        person.identities.stream()
                                .filter(identity -> identity.homeId(person.id()).equals(id))
                                .findFirst()
                                .orElse(person.identities.getFirst()));
    }

    @Override
    public List<Claim> claims(String domain) {
        return claims.getOrDefault(domain, List.of());
    }

    @Override
    public List<Named> named(@Nullable String companyKey) {
        return companyKey == null ? List.of() : named.getOrDefault(companyKey, List.of());
    }

    @Override
    public AccountFact account(String id) {
        return Objects.requireNonNull(accounts.get(id), id);
    }

    /** Whether somebody had an address at a domain that has no account, or under it, before the batch. */
    public boolean addressed(String domain) {
        return addressed.contains(domain);
    }

    @Override
    public @Nullable CampaignFact campaign(String key) {
        return campaigns.get(key);
    }

    @Override
    public @Nullable CenterFact centerByKey(String key) {
        return centersByKey.get(key);
    }

    @Override
    public CenterFact center(String id) {
        return Objects.requireNonNull(centersById.get(id), id);
    }

    @Nullable
    public MemberState member(String key) {
        return members.get(key);
    }

    @Override
    public List<Lookalike> lookalikes(Lookalike.By by, @Nullable String value) {
        return value == null ? List.of() : lookalikes.getOrDefault(by + value, List.of());
    }

    @Nullable
    public StoredKey receipt(String clientKey) {
        return receipts.get(clientKey);
    }

    public void add(KnownIdentities person) {
        people.put(person.id(), person);
        person.identities.forEach(identity -> people.putIfAbsent(identity.homeId(person.id()), person));
    }

    public void add(AccountFact account) {
        accounts.put(account.id(), account);
    }

    public void add(Lookalike like) {
        lookalikes
                .computeIfAbsent(like.by() + like.value(), key -> new ArrayList<>())
                .add(like);
    }

    public void add(CampaignFact campaign) {
        campaigns.put(campaign.campaign().key(), campaign);
    }

    public void add(CenterFact center) {
        centersByKey.put(center.key(), center);
        centersById.put(center.id(), center);
    }

    public void put(MemberState member) {
        members.put(member.key(), member);
    }

    public void hold(String key, KnownPerson holder) {
        holders.put(key, holder);
    }

    public void claim(String domain, Claim claim) {
        claims.computeIfAbsent(domain, key -> new ArrayList<>()).add(claim);
    }

    public void receive(String clientKey, StoredKey receipt) {
        receipts.put(clientKey, receipt);
    }

    public void name(String companyKey, Named account) {
        named.computeIfAbsent(companyKey, key -> new ArrayList<>()).add(account);
    }

    /** Somebody has an address at a domain that has no account, or under it. */
    void address(String domain) {
        addressed.add(domain);
    }

    /** Lets a key lead to an identity of a person who was added before. */
    public void hold(String key, String personId, String identityId) {
        KnownIdentities person = Objects.requireNonNull(people.get(personId), personId);
        person.identities.stream()
                .filter(identity -> identity.id.equals(identityId))
                .findFirst()
                .ifPresent(identity -> holders.put(key, new KnownPerson(person, identity)));
    }
}
