package io.leadgraph.intake.record;

import io.leadgraph.decisions.classification.Decision;
import io.leadgraph.decisions.classification.Resolution;
import io.leadgraph.decisions.classification.facts.BatchFacts;
import io.leadgraph.decisions.classification.facts.IdentityState;
import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.decisions.classification.facts.KeyProperties;
import io.leadgraph.decisions.classification.facts.KnownIdentities;
import io.leadgraph.decisions.classification.facts.KnownPerson;
import io.leadgraph.decisions.classification.facts.Lookalike;
import io.leadgraph.decisions.classification.facts.MergedDetails;
import io.leadgraph.decisions.classification.facts.SubmittedDetails;
import io.leadgraph.facts.identity.EmailAddress;
import io.leadgraph.facts.person.Person;
import io.leadgraph.platform.graph.Ids;
import io.leadgraph.platform.graph.NodeKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an arrival adds to its person: the person, their keys, blanks filled, first touch and stamps. */
final class PersonRecorder {
    private final BatchFacts book;
    private final IntakeDelta writes;
    private final Instant now;

    PersonRecorder(BatchFacts book, IntakeDelta writes, Instant now) {
        this.book = book;
        this.writes = writes;
        this.now = now;
    }

    KnownPerson record(IntakeInput arrival, Resolution who) {
        KnownPerson holder = who.holder() == null ? create(arrival) : fillBlanks(arrival, who.holder());
        who.freeKeys().forEach(key -> attach(key, arrival, holder));
        arrival.identityKeys().filter(key -> book.holder(key) != null).forEach(writes.usedKeys::add);
        return holder;
    }

    /** Stamps for a field sync, and the running minimum that tells new from returning. */
    void stamp(IntakeInput arrival, KnownPerson holder, Decision decision, boolean leadCreated) {
        KnownIdentities person = holder.person();
        Stamping.Before before = new Stamping.Before(person.lastActivityAt, person.lastInboundAt);
        writes.patchPerson(person.id(), Stamping.of(arrival, decision, leadCreated, now, before));
        writes.tellPerson(home(holder), arrival.customFields());
        person.lastActivityAt = Stamping.later(person.lastActivityAt, arrival.occurredAt());
        person.lastInboundAt = Stamping.inbound(person.lastInboundAt, arrival);
        IdentityState identity = holder.identity();
        if (arrival.inbound()
                && (identity.firstInbound == null || arrival.moment().compareTo(identity.firstInbound) < 0)) {
            identity.firstInbound = arrival.moment();
            writes.patchIdentity(
                    identity.id,
                    Map.of("firstInboundAt", arrival.occurredAt(), "firstInboundKey", arrival.contentKey()));
        }
    }

    /** Who the identity came with: their details stay theirs, also while they are somebody else. */
    private static String home(KnownPerson holder) {
        MergedDetails home = holder.identity().home;
        return home == null ? holder.person().id() : home.person.id();
    }

    private KnownPerson create(IntakeInput arrival) {
        SubmittedDetails details = arrival.details();
        String id = Ids.next(NodeKind.PERSON);
        Person person = new Person(
                id,
                Person.fullName(details.firstName(), details.lastName()),
                details.firstName(),
                details.lastName(),
                details.title(),
                phone(details),
                null,
                now);
        IdentityState identity = new IdentityState(Ids.next(NodeKind.IDENTITY));
        KnownIdentities state = new KnownIdentities(person, new ArrayList<>(List.of(identity)));
        state.nameKey = details.nameKey();
        state.companyKey = details.companyKey();
        writes.create(state, properties(person, details), new HashMap<>(Map.of("id", identity.id, "recordedAt", now)));
        book.add(state);
        remember(arrival, state);
        return new KnownPerson(state, identity);
    }

    private static Map<String, Object> properties(Person person, SubmittedDetails details) {
        Map<String, @Nullable Object> properties = new HashMap<>(names(person));
        properties.put("id", person.id());
        properties.put("recordedAt", person.createdAt());
        properties.put("title", person.title());
        properties.put("phone", person.phone());
        properties.put("phoneE164", details.phoneE164());
        properties.put("company", details.company());
        properties.put("companyKey", details.companyKey());
        properties.put("country", details.country());
        return properties;
    }

    private static Map<String, @Nullable Object> names(Person person) {
        Map<String, @Nullable Object> names = new HashMap<>();
        names.put("name", person.name());
        names.put("sortName", Person.sortName(person.id(), person.firstName(), person.lastName()));
        names.put("firstName", person.firstName());
        names.put("lastName", person.lastName());
        names.put("nameKey", io.leadgraph.facts.identity.Names.key(person.firstName(), person.lastName()));
        return names;
    }

    /** A form fills what is blank and changes nothing else: whoever knows better upserts. */
    private KnownPerson fillBlanks(IntakeInput arrival, KnownPerson holder) {
        SubmittedDetails details = arrival.details();
        if (details.empty()) {
            return holder;
        }
        KnownIdentities state = holder.person();
        MergedDetails home = holder.identity().home;
        Person old = home == null ? state.person : home.person;
        Person filled = new Person(
                old.id(),
                old.name() == null ? Person.fullName(details.firstName(), details.lastName()) : old.name(),
                old.name() == null ? details.firstName() : old.firstName(),
                old.name() == null ? details.lastName() : old.lastName(),
                or(old.title(), details.title()),
                or(old.phone(), phone(details)),
                old.birthDate(),
                old.createdAt(),
                old.absorbs());
        if (!filled.equals(old)) {
            Map<String, @Nullable Object> patch = names(filled);
            patch.put("title", filled.title());
            patch.put("phone", filled.phone());
            if (old.phone() == null) {
                patch.put("phoneE164", details.phoneE164());
            }
            writes.patchPerson(old.id(), patch);
            keep(state, home, filled);
        }
        String companyKey = details.companyKey();
        if ((home == null ? state.companyKey : home.companyKey) == null && companyKey != null) {
            writes.patchPerson(
                    old.id(), Map.of("company", String.valueOf(details.company()), "companyKey", companyKey));
            keep(state, home, companyKey);
        }
        return holder;
    }

    private static void keep(KnownIdentities state, @Nullable MergedDetails home, Person filled) {
        if (home == null) {
            state.person = filled;
        } else {
            home.person = filled;
        }
    }

    private static void keep(KnownIdentities state, @Nullable MergedDetails home, String companyKey) {
        if (home == null) {
            state.companyKey = companyKey;
        } else {
            home.companyKey = companyKey;
        }
    }

    private void attach(String key, IntakeInput arrival, KnownPerson holder) {
        book.hold(key, holder);
        writes.keys.add(Map.of(
                "key",
                key,
                "identityId",
                holder.identity().id,
                "from",
                arrival.occurredAt(),
                "properties",
                KeyProperties.of(key, arrival)));
        if (key.startsWith("external:")) {
            holder.identity().externalKeys.add(key);
        }
    }

    private void remember(IntakeInput arrival, KnownIdentities state) {
        SubmittedDetails details = arrival.details();
        EmailAddress email = arrival.email();
        if (email != null && !email.roleMailbox()) {
            remember(Lookalike.By.LOOSE_KEY, email.looseKey(), state);
        }
        remember(Lookalike.By.PHONE, details.phoneE164(), state);
        remember(Lookalike.By.NAME, details.nameKey(), state);
    }

    private void remember(Lookalike.By by, @Nullable String value, KnownIdentities state) {
        if (value != null) {
            book.add(new Lookalike(by, value, state.person, state.companyKey));
        }
    }

    private static @Nullable String phone(SubmittedDetails details) {
        return or(details.phoneE164(), details.phone());
    }

    private static @Nullable String or(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
