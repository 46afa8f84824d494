package io.leadgraph.facts.person.convert;

import io.leadgraph.facts.employment.Employment;
import io.leadgraph.facts.employment.EmploymentGraph;
import io.leadgraph.facts.person.Lead;
import io.leadgraph.facts.signal.Mark;
import io.leadgraph.facts.signal.MarkGraph;
import io.leadgraph.facts.signal.MarkScope;
import io.leadgraph.platform.common.Interval;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Ids;
import io.leadgraph.platform.graph.NodeKind;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The statements of a conversion. */
@Component
class ConversionGraph {
    private static final Query FACTS = Query.load("person/conversion_facts");
    private static final Query CONVERT = Query.load("person/convert_leads");
    private static final Query PLACE = Query.load("person/place_contact");
    private static final Query AFFILIATE = Query.load("person/affiliate_people");
    private static final Query OPEN = Query.load("person/open_opportunity");
    private static final Query PLACE_OPPORTUNITY = Query.load("person/place_opportunity");
    private static final Query JOIN = Query.load("person/join_opportunity");

    /** Null where there is no such lead. */
    @Nullable
    ConversionFacts facts(Statements tx, ConversionInput wanted, Instant now) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("leadId", wanted.leadId());
        parameters.put("contactId", wanted.contactId());
        parameters.put("accountKey", wanted.accountKey());
        parameters.put("opportunityKey", wanted.opportunityKey());
        parameters.put("now", now);
        List<Row> rows = tx.run(FACTS, parameters);
        return rows.isEmpty() ? null : ConversionFacts.of(rows.getFirst());
    }

    void convert(Statements tx, ConversionFacts facts, String contactId, List<Lead> leads, Instant now) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("personId", facts.personId());
        parameters.put("identityId", facts.identityId());
        parameters.put("contactId", contactId);
        parameters.put("leadIds", leads.stream().map(Lead::id).toList());
        parameters.put("title", facts.title());
        parameters.put("phone", facts.phone());
        parameters.put("now", now);
        tx.run(CONVERT, parameters);
    }

    void place(Statements tx, String contactId, String accountKey) {
        tx.run(PLACE, Map.of("contactId", contactId, "accountKey", accountKey));
    }

    /** Confirms that the person works for the account from now on. */
    void affiliate(Statements tx, ConversionFacts facts, String accountKey, Instant now) {
        Employment stated = Employment.stated(facts.identityId(), accountKey, facts.title(), new Interval(now, null))
                .under(Ids.next(NodeKind.AFFILIATION));
        Map<String, ?> row = Map.of(
                "identityId", facts.identityId(),
                "accountKey", accountKey,
                "properties", EmploymentGraph.properties(stated));
        tx.run(AFFILIATE, Map.of("rows", List.of(row), "now", now));
        EmploymentGraph.settle(tx, List.of(facts.homeId()), now);
        MarkGraph.leave(tx, List.of(new Mark(MarkScope.PERSON, facts.homeId())), now);
    }

    /** The opportunity of this key, opened at the account where there was none; the person takes part in it. */
    String join(Statements tx, ConversionFacts facts, String key, @Nullable String accountKey, Instant now) {
        Row opportunity = tx.run(OPEN, Map.of("id", Ids.next(NodeKind.OPPORTUNITY), "key", key, "now", now))
                .getFirst();
        String id = opportunity.string("id");
        boolean created = opportunity.bool("created");
        if (created && accountKey != null) {
            tx.run(PLACE_OPPORTUNITY, Map.of("id", id, "accountKey", accountKey));
        }
        if (!facts.inOpportunity()) {
            tx.run(JOIN, Map.of("id", id, "identityId", facts.identityId(), "primary", created, "now", now));
        }
        return id;
    }
}
