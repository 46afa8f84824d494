package io.leadgraph.decisions.classification;

import io.leadgraph.decisions.classification.facts.BatchFacts;
import io.leadgraph.decisions.classification.facts.CampaignFact;
import io.leadgraph.decisions.classification.facts.CenterFact;
import io.leadgraph.decisions.classification.facts.EvergreenCampaign;
import io.leadgraph.facts.account.AccountRelationshipKind;
import io.leadgraph.facts.campaign.Campaign;
import io.leadgraph.facts.campaign.CampaignKind;
import io.leadgraph.facts.campaign.MemberStatus;
import io.leadgraph.facts.center.BuyingCenter;
import io.leadgraph.facts.person.LeadStatus;
import io.leadgraph.facts.touch.EntryPoint;
import io.leadgraph.intake.Inputs;
import io.leadgraph.platform.common.Interval;
import io.leadgraph.support.TestClock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known, written down for a test: the facts that rules ask for, without a graph that holds them. */
final class FactsBuilder implements Upserts {
    private final Map<String, AccountBuilder> accounts = new LinkedHashMap<>();
    private final List<CampaignFact> campaigns = new ArrayList<>();
    private final List<CenterFact> centers = new ArrayList<>();
    private final List<PersonBuilder> people = new ArrayList<>();

    /** A company of this key, the same one however often it is named. */
    AccountBuilder account(String key) {
        return accounts.computeIfAbsent(key, AccountBuilder::new);
    }

    PersonBuilder person(String name) {
        PersonBuilder person = new PersonBuilder(name);
        people.add(person);
        return person;
    }

    FactsBuilder campaign(String key, CampaignKind kind) {
        return campaign(key, kind, false, MemberStatus.BUILT_IN);
    }

    /** One that is flagged as a test, or lies under one that is. */
    FactsBuilder testCampaign(String key) {
        return campaign(key, CampaignKind.OTHER, true, MemberStatus.BUILT_IN);
    }

    FactsBuilder campaign(String key, CampaignKind kind, boolean test, List<MemberStatus> statuses) {
        Campaign campaign = new Campaign("campaign_" + key, key, key, kind, null, null, null, null, null, false, test);
        campaigns.add(new CampaignFact(campaign, test, statuses));
        return this;
    }

    /** @param wonAt the day of its first won deal; null where it has bought nothing */
    FactsBuilder center(String key, String accountKey, @Nullable String wonAt) {
        BuyingCenter center = new BuyingCenter("center_" + key, key, key, null, List.of(), TestClock.START);
        centers.add(new CenterFact(center, account(accountKey).id(), wonAt == null ? null : Days.at(wonAt)));
        return this;
    }

    @Override
    public void accounts(String... inputs) {
        Arrays.stream(inputs).map(fields -> Inputs.input("%s", fields)).forEach(this::account);
    }

    @Override
    public List<String> people(String... inputs) {
        return Arrays.stream(inputs)
                .map(fields -> person(Inputs.input("%s", fields)))
                .toList();
    }

    /** All of it, for rules to ask and for a batch to go on from. */
    BatchFacts book() {
        BatchFacts book = new BatchFacts();
        Arrays.stream(EntryPoint.values()).map(EvergreenCampaign::key).forEach(key -> book.add(evergreen(key)));
        campaigns.forEach(book::add);
        accounts.values().forEach(account -> account.tell(book, accounts));
        centers.forEach(book::add);
        people.forEach(person -> person.tell(book));
        return book;
    }

    private static CampaignFact evergreen(String key) {
        EvergreenCampaign made = EvergreenCampaign.of(key);
        Campaign campaign = new Campaign(
                "campaign_" + key, key, made.name(), made.kind(), null, null, null, null, null, true, false);
        return new CampaignFact(campaign, false, MemberStatus.BUILT_IN);
    }

    private void account(Map<String, Object> input) {
        AccountBuilder account = account((String) input.get("key"));
        if (input.containsKey("name")) {
            account.name((String) input.get("name"));
        }
        if (input.containsKey("country")) {
            account.country((String) input.get("country"));
        }
        rows(input, "domains").forEach(one -> account.domain((String) one.get("name"), valid(one), true));
        rows(input, "relationships")
                .forEach(one -> account.is(
                        AccountRelationshipKind.valueOf((String) one.get("kind")),
                        valid(one),
                        Boolean.TRUE.equals(one.get("groupWide"))));
        Map<String, Object> parent = row(input, "parent");
        if (parent != null) {
            account.under((String) parent.get("key"), valid(parent));
        }
    }

    private String person(Map<String, Object> input) {
        PersonBuilder told = new PersonBuilder(Integer.toString(people.size()))
                .named((String) input.get("firstName"), (String) input.get("lastName"));
        ((List<?>) input.getOrDefault("emails", List.of())).forEach(email -> told.email((String) email));
        rows(input, "externalIds").forEach(id -> told.externalId((String) id.get("system"), (String) id.get("id")));
        Map<String, Object> job = row(input, "affiliation");
        if (job != null) {
            told.worksAt((String) job.get("accountKey"), (String) job.get("from"), (String) job.get("to"));
        }
        if ("LEAD".equals(input.get("recordType"))) {
            told.lead(LeadStatus.OPEN);
        }
        return "CONTACT".equals(input.get("recordType")) ? known(told.contact()) : known(told);
    }

    /** Whoever is known by one of the keys already is the same person. */
    private String known(PersonBuilder told) {
        PersonBuilder known =
                people.stream().filter(one -> one.isKnownBy(told)).findFirst().orElse(null);
        if (known == null) {
            people.add(told);
            return told.id();
        }
        known.merge(told);
        return known.id();
    }

    private static Interval valid(Map<String, Object> row) {
        return Days.valid((String) row.get("from"), (String) row.get("to"));
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, Object> row(Map<String, Object> input, String field) {
        return (Map<String, Object>) input.get(field);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> input, String field) {
        return (List<Map<String, Object>>) input.getOrDefault(field, List.of());
    }
}
