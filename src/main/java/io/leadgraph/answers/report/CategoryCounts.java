package io.leadgraph.answers.report;

import io.leadgraph.decisions.classification.LeadCategory;
import io.leadgraph.facts.override.Relationship;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/** Numbers of touches by category; one that is left out has none. */
record CategoryCounts(Map<LeadCategory, Integer> touches) {
    static final CategoryCounts NONE = new CategoryCounts(Map.of());

    static CategoryCounts of(LeadCategory category, int touches) {
        return new CategoryCounts(Map.of(category, touches));
    }

    CategoryCounts plus(CategoryCounts other) {
        Map<LeadCategory, Integer> sum = new EnumMap<>(LeadCategory.class);
        sum.putAll(touches);
        other.touches.forEach((category, more) -> sum.merge(category, more, Integer::sum));
        return new CategoryCounts(sum);
    }

    public int newProspect() {
        return touches.getOrDefault(LeadCategory.NEW_PROSPECT, 0);
    }

    public int returningProspect() {
        return touches.getOrDefault(LeadCategory.RETURNING_PROSPECT, 0);
    }

    public int newCustomer() {
        return touches.getOrDefault(LeadCategory.NEW_CUSTOMER, 0);
    }

    public int returningCustomer() {
        return touches.getOrDefault(LeadCategory.RETURNING_CUSTOMER, 0);
    }

    public int newNotApplicable() {
        return touches.getOrDefault(LeadCategory.NEW_NOT_APPLICABLE, 0);
    }

    public int returningNotApplicable() {
        return touches.getOrDefault(LeadCategory.RETURNING_NOT_APPLICABLE, 0);
    }

    public int newTotal() {
        return sum(LeadCategory::newPerson);
    }

    public int returningTotal() {
        return sum(category -> !category.newPerson());
    }

    public int prospectTotal() {
        return sum(category -> category.relationship() == Relationship.PROSPECT);
    }

    public int customerTotal() {
        return sum(category -> category.relationship() == Relationship.CUSTOMER);
    }

    public int notApplicableTotal() {
        return sum(category -> category.relationship() == Relationship.NOT_APPLICABLE);
    }

    public int total() {
        return sum(category -> true);
    }

    private int sum(Predicate<LeadCategory> which) {
        return touches.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
