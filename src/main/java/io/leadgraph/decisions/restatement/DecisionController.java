package io.leadgraph.decisions.restatement;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.decisions.classification.Classification;
import io.leadgraph.decisions.classification.LeadCategory;
import io.leadgraph.decisions.classification.RecordedDecision;
import io.leadgraph.facts.person.Person;
import io.leadgraph.facts.touch.Touch;
import io.leadgraph.platform.common.Basis;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.paging.BatchedField;
import io.leadgraph.platform.paging.BatchedRead;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Decisions where other types show them: of a touch, and of a person at a time; a list costs as much as one. */
@Controller
class DecisionController {
    private final RestatementGraph graph;
    private final Restatement restatement;
    private final BatchedField<Basis, Classification> classifications;
    private final BatchedRead<AskedCategory, LeadCategory> categories;

    DecisionController(
            BatchLoaderRegistry loaders, RestatementGraph graph, Restatement restatement, PersonCategories categories) {
        this.graph = graph;
        this.restatement = restatement;
        this.classifications = new BatchedField<>(loaders, "Touch.classification", this::decisions);
        this.categories = new BatchedRead<>(loaders, "Person.category", categories::of);
    }

    @SchemaMapping
    CompletableFuture<Classification> classification(
            Touch touch, @Argument Basis basis, DataFetchingEnvironment environment) {
        return classifications.load(environment, touch.id(), basis);
    }

    @SchemaMapping
    CompletableFuture<LeadCategory> category(
            Person person,
            @Argument @Nullable OffsetDateTime asOf,
            @Argument Basis basis,
            DataFetchingEnvironment environment) {
        Instant time = asOf == null ? null : asOf.toInstant();
        return categories.load(environment, new AskedCategory(person.id(), time, basis));
    }

    private Map<String, Classification> decisions(List<String> touchIds, Basis basis) {
        return basis == Basis.RESTATED ? restatement.of(touchIds) : recorded(touchIds);
    }

    private Map<String, Classification> recorded(List<String> touchIds) {
        return graph.recorded(touchIds).stream()
                .filter(row -> row.rowOrNull("decision") != null)
                .collect(Collectors.toMap(DecisionController::touchId, RecordedDecision::of));
    }

    private static String touchId(Row row) {
        return Objects.requireNonNull(row.rowOrNull("touch")).string("id");
    }
}
