package io.leadgraph.facts.account;

import io.leadgraph.platform.common.Provenance;
import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.upsert.ListReplacement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides the rows of one call in order, each on what the earlier ones left; touches no graph. */
final class AccountPlan {
    /** What intake puts before the domain it opens an account for. */
    static final String INTAKE_KEYS = "domain:";

    private final AccountFacts facts;
    private final Instant now;
    private final Map<String, AccountState> accounts;
    private final Hierarchy hierarchy = new Hierarchy();

    AccountPlan(AccountFacts facts, Instant now) {
        this.facts = facts;
        this.now = now;
        this.accounts = new HashMap<>(facts.accounts());
        facts.ancestors().forEach(hierarchy::put);
    }

    /** The accounts by key as they shall be. */
    Map<String, AccountState> accounts() {
        return accounts;
    }

    UpsertAccountResult apply(AccountInput change) {
        AccountState known = accounts.get(change.key());
        AccountState adopted = known == null ? adoptable(change) : null;
        AccountState base = known == null ? adopted : known;
        List<UserError> errors = refusals(change, known, base);
        if (!errors.isEmpty()) {
            return UpsertAccountResult.refused(errors);
        }
        if (adopted != null) {
            accounts.remove(adopted.account().key());
        }
        AccountState after = changed(change, filled(change, base == null ? fresh(change) : base), known == null);
        accounts.put(change.key(), after);
        hierarchy.put(after.account().id(), after.parents());
        current(change).forEach(claim -> release(claim.domain(), change.key()));
        return new UpsertAccountResult(after.account(), base == null, List.of());
    }

    private @Nullable AccountState adoptable(AccountInput change) {
        return current(change).stream()
                .map(claim -> holder(claim.domain()))
                .filter(held -> held != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable AccountState holder(String domain) {
        AccountState holder = accounts.get(facts.holders().getOrDefault(domain, ""));
        return holder != null && holder.heldForIntake(domain) ? holder : null;
    }

    /**
     * Those that take a domain whole from the account that intake opened for it. One that has ended says nothing about whose the domain is
     * now, and one that begins on a day leaves what was before that day where it is.
     */
    private List<ClaimState> current(AccountInput change) {
        return ListReplacement.without(
                change.claims(),
                claim -> claim.valid().from() != null || claim.valid().endedBy(now));
    }

    /** With what has been told of the accounts that intake opened for its domains. */
    private AccountState filled(AccountInput change, AccountState base) {
        String id = base.account().id();
        AccountState filled = base;
        for (ClaimState claim : current(change)) {
            AccountState holder = holder(claim.domain());
            if (holder != null && !holder.account().id().equals(id) && holder.holdsNothingBut(claim.domain())) {
                filled = filled.filledFrom(
                        holder, parent -> !hierarchy.closesCycle(id, parent.parentId(), parent.valid()));
            }
        }
        return filled;
    }

    private void release(String domain, String claimant) {
        AccountState holder = holder(domain);
        if (holder == null || holder.account().key().equals(claimant)) {
            return;
        }
        AccountState after = holder.holdsNothingBut(domain) ? holder.emptied() : holder.withoutIntakeClaim(domain);
        accounts.put(holder.account().key(), after);
        hierarchy.put(holder.account().id(), after.parents());
    }

    private List<UserError> refusals(AccountInput change, @Nullable AccountState known, @Nullable AccountState base) {
        List<UserError> errors = new ArrayList<>();
        if (known == null && !change.name().given()) {
            errors.add(change.row().refusal(UserErrorCode.REQUIRED, "A new account needs a name", "name"));
        }
        if (base == null && change.key().startsWith(INTAKE_KEYS)) {
            String message = "Keys that begin with " + INTAKE_KEYS + " belong to accounts that intake opens";
            errors.add(change.row().refusal(UserErrorCode.NOT_ALLOWED, message, "key"));
        }
        UserError parent = parentRefusal(change, base);
        if (parent != null) {
            errors.add(parent);
        }
        return errors;
    }

    private @Nullable UserError parentRefusal(AccountInput change, @Nullable AccountState base) {
        AccountInput.Parent parent = change.parent().value();
        if (parent == null) {
            return null;
        }
        AccountState above = accounts.get(parent.key());
        if (above == null && !parent.key().equals(change.key())) {
            return change.row().refusal(UserErrorCode.NOT_FOUND, "No account has this key", "parent", "key");
        }
        // nothing stands below an account that is not there yet, but itself
        boolean cycle = above == null
                || (base != null
                        && hierarchy.closesCycle(
                                base.account().id(), above.account().id(), parent.valid()));
        return cycle
                ? change.row().refusal(UserErrorCode.CYCLE, "The account would belong to itself", "parent", "key")
                : null;
    }

    private AccountState fresh(AccountInput change) {
        String id = Objects.requireNonNull(facts.reserved().get(change.key()));
        return AccountState.fresh(new Account(id, change.key(), "", null, null, Provenance.IMPORT, now));
    }

    private AccountState changed(AccountInput change, AccountState base, boolean adopts) {
        Account before = base.account();
        Account after = new Account(
                before.id(),
                change.key(),
                Objects.requireNonNullElse(change.name().value(), before.name()),
                change.country().over(before.country()),
                change.owner().over(before.owner()),
                adopts ? Provenance.IMPORT : before.provenance(),
                before.createdAt());
        return new AccountState(after, claims(change, base), parents(change, base), relationships(change, base));
    }

    private static List<ClaimState> claims(AccountInput change, AccountState base) {
        return change.domains().given()
                ? ListReplacement.replace(base.claims(), change.claims(), ClaimState::says)
                : base.claims();
    }

    private List<ParentState> parents(AccountInput change, AccountState base) {
        AccountInput.Parent parent = change.parent().value();
        if (parent == null) {
            return change.parent().given() ? List.of() : base.parents();
        }
        String id = Objects.requireNonNull(accounts.get(parent.key())).account().id();
        return ParentState.stated(base.parents(), new ParentState(null, id, parent.valid()));
    }

    private static List<RelationshipState> relationships(AccountInput change, AccountState base) {
        return change.relationships().given()
                ? ListReplacement.replace(
                        base.relationships(),
                        Objects.requireNonNullElse(change.relationships().value(), List.of()),
                        RelationshipState::says)
                : base.relationships();
    }
}
