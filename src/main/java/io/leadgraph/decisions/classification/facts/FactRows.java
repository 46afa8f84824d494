package io.leadgraph.decisions.classification.facts;

import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.account.AccountRelationshipKind;
import io.leadgraph.facts.campaign.Campaign;
import io.leadgraph.facts.campaign.CampaignMember;
import io.leadgraph.facts.campaign.MemberStatus;
import io.leadgraph.facts.center.BuyingCenter;
import io.leadgraph.facts.employment.AffiliationStatus;
import io.leadgraph.facts.employment.AffiliationTimeline.Sighting;
import io.leadgraph.facts.employment.Employment;
import io.leadgraph.facts.employment.Evidence;
import io.leadgraph.facts.override.OverrideFact;
import io.leadgraph.facts.override.Relationship;
import io.leadgraph.facts.person.Contact;
import io.leadgraph.facts.person.LeadStatus;
import io.leadgraph.facts.person.Person;
import io.leadgraph.facts.signal.LifecycleStage;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.upsert.Intervals;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Makes facts of the one row that {@code classification/facts} returns, map by map; so the facts themselves know no row. */
public final class FactRows {
    private FactRows() {}

    public static BatchFacts book(Row row) {
        BatchFacts book = new BatchFacts();
        row.rows("people").forEach(person -> book.add(person(person)));
        row.rows("keys").forEach(key -> book.hold(key.string("key"), key.string("personId"), key.string("identityId")));
        row.strings("addressed").forEach(book::address);
        row.rows("accounts").forEach(account -> book.add(account(account)));
        row.rows("claims").forEach(claim -> book.claim(claim.string("domain"), claim(claim)));
        row.rows("named").forEach(found -> book.name(found.string("nameKey"), named(found)));
        row.rows("campaigns").forEach(campaign -> book.add(campaign(campaign)));
        row.rows("centers").forEach(center -> book.add(center(center)));
        row.rows("members").forEach(member -> book.put(member(member)));
        row.rows("lookalikes").forEach(like -> book.add(lookalike(like)));
        row.rows("receipts").forEach(touch -> book.receive(touch.string("clientKey"), receipt(touch)));
        return book;
    }

    private static KnownIdentities person(Row row) {
        KnownIdentities state = new KnownIdentities(
                Person.of(row),
                row.rows("identities").stream().map(FactRows::identity).toList());
        state.lastActivityAt = row.instantOrNull("lastActivityAt");
        state.lastInboundAt = row.instantOrNull("lastInboundAt");
        state.companyKey = row.stringOrNull("companyKey");
        state.nameKey = row.stringOrNull("nameKey");
        return state;
    }

    private static IdentityState identity(Row row) {
        IdentityState state = new IdentityState(row.string("id"));
        Row home = row.rowOrNull("home");
        state.home = home == null ? null : new MergedDetails(Person.of(home), home.stringOrNull("companyKey"));
        state.externalKeys.addAll(row.strings("systems"));
        state.seenSince = row.instant("seenSince");
        row.rows("affiliations").forEach(a -> state.affiliations.add(affiliation(a)));
        row.rows("evidence").forEach(seen -> state.sightings.add(sighting(state.id, seen)));
        row.rows("overrides").forEach(o -> state.overrides.add(override(o)));
        row.rows("centers").forEach(c -> state.centers.add(membership(c)));
        row.rows("leads").forEach(lead -> state.leads.add(lead(lead)));
        row.rows("cycles").forEach(cycle -> state.cycles.add(cycle(cycle)));
        row.rows("contacts").stream().limit(1).forEach(contact -> state.contact = contact(contact));
        Instant first = row.instantOrNull("firstInboundAt");
        state.firstInbound = first == null ? null : new TouchOrder(first, row.string("firstInboundKey"));
        state.syncedAt = row.instantOrNull("syncedAt");
        return state;
    }

    private static Employment affiliation(Row row) {
        return new Employment(
                row.string("id"),
                row.string("identityId"),
                row.string("accountId"),
                row.stringOrNull("title"),
                Intervals.of(row),
                row.constant(AffiliationStatus.class, "status"),
                row.constant(Evidence.class, "evidence"),
                row.bool("cut"));
    }

    private static Sighting sighting(String identityId, Row row) {
        return new Sighting(
                row.instant("at"), row.string("order"), identityId, row.string("accountId"), row.stringOrNull("title"));
    }

    private static OverrideFact override(Row row) {
        return new OverrideFact(
                row.string("id"),
                row.constant(Relationship.class, "relationship"),
                Intervals.of(row),
                row.instant("recordedAt"));
    }

    private static IdentityState.Membership membership(Row row) {
        return new IdentityState.Membership(row.string("id"), Intervals.of(row));
    }

    private static LeadFact lead(Row row) {
        return new LeadFact(
                row.constant(LeadStatus.class, "status"), row.instant("recordedAt"), row.instantOrNull("convertedAt"));
    }

    private static CycleFact cycle(Row row) {
        return new CycleFact(
                row.string("id"),
                row.integer("number"),
                row.constant(LifecycleStage.class, "stage"),
                row.instant("stageAt"),
                row.integer("moves"));
    }

    private static ContactFact contact(Row row) {
        return new ContactFact(Contact.of(row), row.instant("recordedAt"));
    }

    private static AccountFact account(Row row) {
        return new AccountFact(
                Account.of(row),
                row.rows("relationships").stream().map(FactRows::relationship).toList(),
                row.rows("overrides").stream().map(FactRows::override).toList(),
                row.rows("tree").stream().map(FactRows::treeCustomer).toList(),
                row.number("people"),
                row.number("openDeals"));
    }

    private static AccountFact.RelationshipFact relationship(Row row) {
        return new AccountFact.RelationshipFact(
                row.string("id"), row.constant(AccountRelationshipKind.class, "kind"), Intervals.of(row));
    }

    private static TreeCustomer treeCustomer(Row row) {
        return new TreeCustomer(
                row.string("accountId"),
                row.rows("hops").stream().map(FactRows::hop).toList(),
                row.rows("contracts").stream().map(FactRows::contract).toList(),
                row.rows("wins").stream().map(FactRows::win).toList());
    }

    private static TreeCustomer.Hop hop(Row row) {
        return new TreeCustomer.Hop(row.string("accountId"), Intervals.of(row), row.bool("up"));
    }

    private static TreeCustomer.Contract contract(Row row) {
        return new TreeCustomer.Contract(row.string("id"), Intervals.of(row), row.bool("groupWide"));
    }

    private static TreeCustomer.Win win(Row row) {
        return new TreeCustomer.Win(row.string("id"), row.instant("at"));
    }

    private static Facts.Claim claim(Row row) {
        return new Facts.Claim(row.string("accountId"), Intervals.of(row), row.bool("explicit"));
    }

    private static Facts.Named named(Row row) {
        return new Facts.Named(row.string("accountId"), row.strings("domains"));
    }

    private static CampaignFact campaign(Row row) {
        List<MemberStatus> own = row.rows("statuses").stream()
                .sorted(Comparator.comparingLong(status -> status.number("position")))
                .map(MemberStatus::of)
                .toList();
        return new CampaignFact(Campaign.of(row), row.bool("testTree"), own.isEmpty() ? MemberStatus.BUILT_IN : own);
    }

    private static CenterFact center(Row row) {
        return new CenterFact(BuyingCenter.of(row), row.string("accountId"), row.instantOrNull("wonAt"));
    }

    private static MemberState member(Row row) {
        return new MemberState(
                row.string("key"),
                CampaignMember.of(row),
                row.instantOrNull("statusAt"),
                row.instantOrNull("lastActivityAt"),
                row.instantOrNull("lastInboundAt"));
    }

    private static Lookalike lookalike(Row row) {
        return new Lookalike(
                row.constant(Lookalike.By.class, "by"),
                row.string("value"),
                Person.of(row),
                row.stringOrNull("companyKey"));
    }

    private static StoredKey receipt(Row row) {
        return new StoredKey(row.string("id"), row.string("bodyHash"));
    }
}
