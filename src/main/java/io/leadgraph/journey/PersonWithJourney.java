package io.leadgraph.journey;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.SelectedField;
import io.leadgraph.graph.Row;
import io.leadgraph.person.Person;
import io.leadgraph.person.PersonPreloader;
import io.leadgraph.person.PersonRef;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person and the first journey asked of them in one statement; further journeys under other aliases are read on their own. */
@Component
class PersonWithJourney implements PersonPreloader {
    private final JourneyGraph graph;

    PersonWithJourney(JourneyGraph graph) {
        this.graph = graph;
    }

    @Override
    public boolean wanted(DataFetchingEnvironment asked) {
        return asked.getSelectionSet().contains("journey");
    }

    @Override
    public @Nullable Person read(PersonRef by, DataFetchingEnvironment asked) {
        SelectedField journey = asked.getSelectionSet().getFields("journey").getFirst();
        JourneyRequest request = JourneyRequest.of(journey.getArguments(), journey.getSelectionSet());
        Row row = graph.personWithPage(by, request);
        if (row == null) {
            return null;
        }
        JourneyLoader.in(asked)
                .prime(new JourneyKey(Scope.PERSON, row.string("id"), request), JourneyGraph.page(row, request));
        return Person.of(Objects.requireNonNull(row.rowOrNull("root")));
    }
}
