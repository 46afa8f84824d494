package io.leadgraph.answers.customer;

import io.leadgraph.decisions.engagement.ProductInterest;
import io.leadgraph.facts.center.BuyingCenter;
import io.leadgraph.facts.opportunity.OpportunityType;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of an account's deals, buying centers, tree and interests, and the openings that follow. */
record CustomerFacts(
        List<Dealt> deals, List<Center> centers, Set<String> ownedInTree, List<ProductInterest> interests) {

    /** The deals about one product, or about none, that are one kind of sale. */
    record Dealt(
            @Nullable String product,
            OpportunityType type,
            int open,
            int won,
            @Nullable Instant lastWonAt) {}

    /** @param dealt whether there was ever a deal with it */
    record Center(BuyingCenter center, boolean dealt) {}

    static CustomerFacts of(Row row, List<ProductInterest> interests) {
        return new CustomerFacts(
                row.rows("deals").stream()
                        .map(deal -> new Dealt(
                                deal.stringOrNull("product"),
                                deal.constant(OpportunityType.class, "type"),
                                deal.integer("open"),
                                deal.integer("won"),
                                deal.instantOrNull("wonAt")))
                        .toList(),
                row.rows("centers").stream()
                        .map(center -> new Center(BuyingCenter.of(center), center.bool("dealt")))
                        .toList(),
                Set.copyOf(row.strings("owned")),
                interests);
    }

    /** What is most asked for in front; white space last. */
    List<AccountOpening> openings() {
        List<AccountOpening> openings = new ArrayList<>(products()
                .distinct()
                .map(this::opening)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(AccountOpening::weight)
                        .reversed()
                        .thenComparing(opening -> String.valueOf(opening.product())))
                .toList());
        centers.stream().filter(center -> !center.dealt()).map(this::whiteSpace).forEach(openings::add);
        return openings;
    }

    private Stream<String> products() {
        return Stream.of(
                        centers.stream()
                                .flatMap(center ->
                                        Stream.ofNullable(center.center().product())),
                        interests.stream().map(ProductInterest::product),
                        ownedInTree.stream())
                .flatMap(products -> products);
    }

    /** A product that is not owned may be sold across, one that is owned and asked for may be sold up. */
    private Optional<AccountOpening> opening(String product) {
        boolean owned = lastWonAt(dealt(product)) != null;
        OpeningKind kind = owned ? OpeningKind.UP_SELL : OpeningKind.CROSS_SELL;
        return owned && interest(product).touches() == 0
                ? Optional.empty()
                : Optional.of(opening(
                        kind,
                        product,
                        centers.stream()
                                .map(Center::center)
                                .filter(center -> product.equals(center.product()))
                                .toList()));
    }

    private AccountOpening whiteSpace(Center center) {
        return opening(OpeningKind.WHITE_SPACE, center.center().product(), List.of(center.center()));
    }

    private AccountOpening opening(OpeningKind kind, @Nullable String product, List<BuyingCenter> buyingCenters) {
        ProductInterest interest = interest(product);
        List<Dealt> dealt = dealt(product);
        return new AccountOpening(
                kind,
                product,
                buyingCenters,
                interest.people(),
                interest.touches(),
                interest.weight(),
                product != null && ownedInTree.contains(product),
                dealt.stream().mapToInt(Dealt::open).sum(),
                dealt,
                lastWonAt(dealt));
    }

    private ProductInterest interest(@Nullable String product) {
        return interests.stream()
                .filter(one -> one.product().equals(product))
                .findFirst()
                .orElse(new ProductInterest(String.valueOf(product), 0, 0, 0));
    }

    private List<Dealt> dealt(@Nullable String product) {
        return deals.stream()
                .filter(deal -> product != null && product.equals(deal.product()))
                .sorted(Comparator.comparing(Dealt::type))
                .toList();
    }

    private static @Nullable Instant lastWonAt(List<Dealt> deals) {
        return deals.stream()
                .flatMap(deal -> Stream.ofNullable(deal.lastWonAt()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
