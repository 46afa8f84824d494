package io.leadgraph.decisions.classification;

import io.leadgraph.decisions.classification.facts.AccountFact;
import io.leadgraph.decisions.classification.facts.BatchFacts;
import io.leadgraph.decisions.classification.facts.Facts;
import io.leadgraph.decisions.classification.facts.TreeCustomer;
import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.account.AccountRelationshipKind;
import io.leadgraph.facts.identity.Names;
import io.leadgraph.facts.override.OverrideFact;
import io.leadgraph.facts.override.Relationship;
import io.leadgraph.platform.common.Interval;
import io.leadgraph.platform.common.Provenance;
import io.leadgraph.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A company, written down for a test. Days are instants at their beginning; null is open. */
final class AccountBuilder {
    private final String key;
    private final Map<String, Facts.Claim> claims = new LinkedHashMap<>();
    private final List<AccountFact.RelationshipFact> relationships = new ArrayList<>();
    private final List<TreeCustomer.Contract> contracts = new ArrayList<>();
    private final List<TreeCustomer.Win> wins = new ArrayList<>();
    private final List<OverrideFact> overrides = new ArrayList<>();
    private final List<Parent> parents = new ArrayList<>();
    private String name;
    private @Nullable String country;
    private @Nullable String owner;
    private Instant createdAt = TestClock.START.minus(Duration.ofDays(365));
    private long people;
    private long openDeals;

    private record Parent(String child, String parent, Interval valid) {}

    AccountBuilder(String key) {
        this.key = key;
        this.name = key;
    }

    String key() {
        return key;
    }

    String id() {
        return "account_" + key;
    }

    AccountBuilder name(String told) {
        name = told;
        return this;
    }

    AccountBuilder country(@Nullable String code) {
        country = code;
        return this;
    }

    AccountBuilder owner(@Nullable String who) {
        owner = who;
        return this;
    }

    AccountBuilder createdAt(Instant time) {
        createdAt = time;
        return this;
    }

    AccountBuilder people(long confirmed) {
        people = confirmed;
        return this;
    }

    AccountBuilder openDeals(long open) {
        openDeals = open;
        return this;
    }

    AccountBuilder domain(String domain) {
        return domain(domain, Interval.ALWAYS, true);
    }

    /** @param explicit whether somebody claimed it, else intake opened the account for it */
    AccountBuilder domain(String domain, Interval valid, boolean explicit) {
        claims.put(domain, new Facts.Claim(id(), valid, explicit));
        return this;
    }

    AccountBuilder customer(@Nullable String from, @Nullable String to) {
        return is(AccountRelationshipKind.CUSTOMER, Days.valid(from, to), false);
    }

    AccountBuilder groupWideCustomer(@Nullable String from, @Nullable String to) {
        return is(AccountRelationshipKind.CUSTOMER, Days.valid(from, to), true);
    }

    AccountBuilder is(AccountRelationshipKind kind) {
        return is(kind, Interval.ALWAYS, false);
    }

    AccountBuilder is(AccountRelationshipKind kind, Interval valid, boolean groupWide) {
        String id = "relationship_" + key + relationships.size();
        relationships.add(new AccountFact.RelationshipFact(id, kind, valid));
        if (kind == AccountRelationshipKind.CUSTOMER) {
            contracts.add(new TreeCustomer.Contract(id, valid, groupWide));
        }
        return this;
    }

    AccountBuilder won(String day) {
        wins.add(new TreeCustomer.Win("opportunity_" + key + wins.size(), Days.at(day)));
        return this;
    }

    AccountBuilder under(String parent) {
        return under(parent, Interval.ALWAYS);
    }

    AccountBuilder under(String parent, Interval valid) {
        parents.add(new Parent(key, parent, valid));
        return this;
    }

    AccountBuilder override(Relationship relationship, @Nullable String from, @Nullable String to) {
        String id = "override_" + key + overrides.size();
        Instant recordedAt = TestClock.START.plusSeconds(overrides.size());
        overrides.add(new OverrideFact(id, relationship, Days.valid(from, to), recordedAt));
        return this;
    }

    void tell(BatchFacts book, Map<String, AccountBuilder> all) {
        List<TreeCustomer> tree = new ArrayList<>();
        walk(all, List.of(), new HashSet<>(), tree);
        Account account = new Account(id(), key, name, country, owner, Provenance.LIVE, createdAt);
        book.add(new AccountFact(account, relationships, overrides, tree, people, openDeals));
        claims.forEach(book::claim);
        String nameKey = Names.companyKey(name);
        if (nameKey != null) {
            book.name(nameKey, new Facts.Named(id(), List.copyOf(claims.keySet())));
        }
    }

    /** Every account of the tree that was ever a customer, each with the way to it. */
    private void walk(
            Map<String, AccountBuilder> all, List<TreeCustomer.Hop> way, Set<Parent> used, List<TreeCustomer> found) {
        if (!contracts.isEmpty() || !wins.isEmpty()) {
            found.add(new TreeCustomer(id(), way, contracts, wins));
        }
        all.values().stream()
                .map(one -> one.parents)
                .flatMap(Collection::stream)
                .forEach(step -> {
                    boolean up = step.child.equals(key);
                    if ((up || step.parent.equals(key)) && used.add(step)) {
                        AccountBuilder next = all.get(up ? step.parent : step.child);
                        List<TreeCustomer.Hop> longer = new ArrayList<>(way);
                        longer.add(new TreeCustomer.Hop(next.id(), step.valid, up));
                        next.walk(all, longer, new HashSet<>(used), found);
                        used.remove(step);
                    }
                });
    }
}
