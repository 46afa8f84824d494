package io.leadgraph.facts.person.convert;

import io.leadgraph.facts.person.Contact;
import io.leadgraph.facts.person.Lead;
import io.leadgraph.facts.person.convert.ConversionFacts.ContactFact;
import io.leadgraph.facts.signal.LifecycleEvents;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Ids;
import io.leadgraph.platform.graph.NodeKind;
import io.leadgraph.platform.input.InputRow;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Converts a lead, and the person's other open leads, into a contact. Touches and memberships hang on identities and stay. */
@Service
class ConvertLead {
    private final Graph graph;
    private final ConversionGraph conversions;
    private final LifecycleEvents lifecycle;
    private final Clock clock;

    ConvertLead(Graph graph, ConversionGraph conversions, LifecycleEvents lifecycle, Clock clock) {
        this.graph = graph;
        this.conversions = conversions;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    ConvertLeadPayload convert(Map<String, Object> input) {
        InputRow checked = new InputRow(input, "input");
        ConversionInput wanted = ConversionInput.read(checked);
        Instant now = clock.instant();
        return checked.errors().isEmpty()
                // read anew on a repeated transaction, so that refusals do not add up
                ? graph.write(tx -> convert(tx, wanted, new InputRow(input, "input"), now))
                : ConvertLeadPayload.refused(checked.errors());
    }

    private ConvertLeadPayload convert(Statements tx, ConversionInput wanted, InputRow row, Instant now) {
        ConversionFacts facts = conversions.facts(tx, wanted, now);
        if (facts == null) {
            row.refuse(UserErrorCode.NOT_FOUND, "No lead has this id", "leadId");
        }
        return facts == null || !wanted.allowed(facts, row)
                ? ConvertLeadPayload.refused(row.errors())
                : store(tx, wanted, facts, now);
    }

    private ConvertLeadPayload store(Statements tx, ConversionInput wanted, ConversionFacts facts, Instant now) {
        String before = facts.lead(wanted.leadId()).contactId();
        ContactFact held = facts.contact(before == null ? wanted.contactId() : before);
        Contact contact = held == null ? new Contact(Ids.next(NodeKind.CONTACT), now) : held.contact();
        List<Lead> leads = wanted.converted(facts);
        if (before == null) {
            conversions.convert(tx, facts, contact.id(), leads, now);
            lifecycle.converted(tx, facts.personId(), now);
        }
        String account = wanted.accountKey() == null ? facts.presentAccount() : wanted.accountKey();
        if (account != null && (held == null || !held.placed())) {
            conversions.place(tx, contact.id(), account);
        }
        if (wanted.accountKey() != null && !facts.affiliated()) {
            conversions.affiliate(tx, facts, wanted.accountKey(), now);
        }
        Lead lead = leads.stream()
                .filter(one -> one.id().equals(wanted.leadId()))
                .findFirst()
                .orElseThrow();
        return new ConvertLeadPayload(contact, lead, leads, opportunity(tx, wanted, facts, account, now), List.of());
    }

    private @Nullable String opportunity(
            Statements tx, ConversionInput wanted, ConversionFacts facts, @Nullable String account, Instant now) {
        String key = wanted.opportunityKey();
        if (key == null) {
            return null;
        }
        String id = conversions.join(tx, facts, key, account, now);
        lifecycle.dealt(tx, List.of(id));
        return id;
    }
}
