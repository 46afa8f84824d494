package io.leadgraph.facts.person.merge;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.facts.person.Person;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class MergeController {
    private final MergePeople people;
    private final MergeGraph graph;

    MergeController(MergePeople people, MergeGraph graph) {
        this.people = people;
        this.graph = graph;
    }

    @MutationMapping
    MergePeople.Payload mergePeople(DataFetchingEnvironment environment) {
        return people.merge(environment.getArguments());
    }

    @MutationMapping
    MergePeople.UndoPayload unmergePeople(@Argument String mergeId) {
        return people.unmerge(mergeId);
    }

    @MutationMapping
    MergePeople.DoNotMergePayload setDoNotMerge(DataFetchingEnvironment environment) {
        return people.setDoNotMerge(environment.getArguments());
    }

    @BatchMapping(typeName = "Person")
    List<List<PersonMerge>> merges(List<Person> of) {
        Map<String, List<PersonMerge>> merges =
                graph.merges(of.stream().map(Person::id).distinct().toList());
        return of.stream()
                .map(person -> merges.getOrDefault(person.id(), List.of()))
                .toList();
    }
}
