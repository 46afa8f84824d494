package io.leadgraph.platform.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of node that carry an {@code id}; the label in the graph is the camel-case name. */
public enum NodeKind {
    PERSON("Person"),
    IDENTITY("Identity"),
    ACCOUNT("Account"),
    AFFILIATION("AFFILIATED_WITH"),
    RELATIONSHIP("AccountRelationship"),
    OVERRIDE("RelationshipOverride"),
    CENTER("BuyingCenter"),
    CAMPAIGN("Campaign"),
    MEMBER("CampaignMember"),
    TOUCH("Touch"),
    CLASSIFICATION("Classification"),
    CHANGE("DecisionChange"),
    LEAD("Lead"),
    CONTACT("Contact"),
    OPPORTUNITY("Opportunity"),
    CYCLE("Cycle"),
    HANDOFF("Handoff"),
    JOIN("MERGED_INTO"),
    SUGGESTION("DuplicateSuggestion");

    private final String label;

    NodeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    String prefix() {
        return name().toLowerCase(Locale.ROOT) + "_";
    }

    /** The kind an id was made for; empty for anything that is not an id of ours. */
    public static Optional<NodeKind> of(String id) {
        return Arrays.stream(values())
                .filter(kind -> id.startsWith(kind.prefix()))
                .findFirst();
    }
}
