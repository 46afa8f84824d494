package io.leadgraph.answers.node;

import io.leadgraph.facts.account.Account;
import io.leadgraph.facts.campaign.Campaign;
import io.leadgraph.facts.campaign.CampaignMember;
import io.leadgraph.facts.center.BuyingCenter;
import io.leadgraph.facts.opportunity.Opportunity;
import io.leadgraph.facts.person.Contact;
import io.leadgraph.facts.person.Lead;
import io.leadgraph.facts.person.Person;
import io.leadgraph.facts.touch.Touch;
import io.leadgraph.platform.graph.NodeKind;
import io.leadgraph.platform.graph.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of node the API gives by global id.
 *
 * @param parameter the query parameter that takes its ids
 * @param of from the node's properties to what the API shows
 */
record PublicNode(NodeKind kind, String parameter, Function<Row, Object> of) {
    static final List<PublicNode> ALL = List.of(
            new PublicNode(NodeKind.PERSON, "people", Person::of),
            new PublicNode(NodeKind.ACCOUNT, "accounts", Account::of),
            new PublicNode(NodeKind.CENTER, "centers", BuyingCenter::of),
            new PublicNode(NodeKind.CAMPAIGN, "campaigns", Campaign::of),
            new PublicNode(NodeKind.MEMBER, "members", CampaignMember::of),
            new PublicNode(NodeKind.TOUCH, "touches", Touch::of),
            new PublicNode(NodeKind.LEAD, "leads", Lead::of),
            new PublicNode(NodeKind.CONTACT, "contacts", Contact::of),
            new PublicNode(NodeKind.OPPORTUNITY, "opportunities", Opportunity::of));

    /** What an id stands for; empty for what is not an id of ours, or of a node that is not shown by itself. */
    static Optional<PublicNode> of(String id) {
        return NodeKind.of(id)
                .flatMap(kind -> ALL.stream().filter(node -> node.kind == kind).findFirst());
    }
}
