package io.leadgraph.facts.center;

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
final class CenterPlan {
    private final CenterFacts facts;
    private final Instant now;
    private final Map<String, CenterState> centers;

    CenterPlan(CenterFacts facts, Instant now) {
        this.facts = facts;
        this.now = now;
        this.centers = new HashMap<>(facts.centers());
    }

    /** The buying centers by key as they shall be. */
    Map<String, CenterState> centers() {
        return centers;
    }

    UpsertBuyingCenterResult apply(CenterInput change) {
        CenterState known = centers.get(change.key());
        List<UserError> errors = refusals(change, known);
        if (!errors.isEmpty()) {
            return UpsertBuyingCenterResult.refused(errors);
        }
        CenterState after = changed(change, known);
        centers.put(change.key(), after);
        return new UpsertBuyingCenterResult(after.center(), known == null, List.of());
    }

    private List<UserError> refusals(CenterInput change, @Nullable CenterState known) {
        List<UserError> errors = new ArrayList<>();
        String accountId = facts.accounts().get(change.accountKey());
        if (accountId == null) {
            errors.add(change.row().refusal(UserErrorCode.NOT_FOUND, "No account has this key", "accountKey"));
        } else if (known != null && !known.accountId().equals(accountId)) {
            errors.add(change.row()
                    .refusal(UserErrorCode.NOT_ALLOWED, "A buying center stays with its account", "accountKey"));
        }
        change.wantedMembers().stream()
                .filter(member -> !facts.people().containsKey(member.person()))
                .map(member -> member.row().refusal(UserErrorCode.NOT_FOUND, "Nobody is known by this", "person"))
                .forEach(errors::add);
        return errors;
    }

    private CenterState changed(CenterInput change, @Nullable CenterState known) {
        BuyingCenter before = known == null ? fresh(change) : known.center();
        BuyingCenter after = new BuyingCenter(
                before.id(),
                before.key(),
                change.name(),
                change.product().over(before.product()),
                Objects.requireNonNullElse(change.roleTemplate().over(before.roleTemplate()), List.of()),
                before.createdAt());
        List<MembershipState> members = known == null ? List.of() : known.members();
        return new CenterState(
                after,
                Objects.requireNonNull(facts.accounts().get(change.accountKey())),
                change.members().given()
                        ? ListReplacement.replace(members, wanted(change), MembershipState::says)
                        : members);
    }

    private BuyingCenter fresh(CenterInput change) {
        String id = Objects.requireNonNull(facts.reserved().get(change.key()));
        return new BuyingCenter(id, change.key(), change.name(), null, List.of(), now);
    }

    private List<MembershipState> wanted(CenterInput change) {
        return change.wantedMembers().stream()
                .map(member -> new MembershipState(
                        null,
                        Objects.requireNonNull(facts.people().get(member.person())),
                        member.role(),
                        member.valid()))
                .toList();
    }
}
