package io.leadgraph.answers.queue;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.decisions.lifecycle.Handoff;
import io.leadgraph.decisions.lifecycle.LifecyclePolicies;
import io.leadgraph.decisions.routing.RoutingQueue;
import io.leadgraph.decisions.routing.RoutingQueues;
import io.leadgraph.facts.person.Lead;
import io.leadgraph.platform.paging.BatchedField;
import io.leadgraph.platform.paging.Connection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class QueueController {
    private final RoutingQueues queues;
    private final LifecyclePolicies policies;
    private final BatchedField<QueueRequest, Connection<Handoff>> handoffs;
    private final BatchedField<QueueRequest, Connection<Lead>> leads;

    QueueController(RoutingQueues queues, LifecyclePolicies policies, QueueGraph graph, BatchLoaderRegistry registry) {
        this.queues = queues;
        this.policies = policies;
        this.handoffs = new BatchedField<>(registry, "RoutingQueue.handoffs", graph::handoffs);
        this.leads = new BatchedField<>(registry, "RoutingQueue.leads", graph::leads);
    }

    @QueryMapping
    List<RoutingQueue> routingQueues() {
        return queues.all(policies.reassignmentQueue().stream().toList());
    }

    @QueryMapping
    RoutingQueue routingQueue(@Argument String key) {
        return queues.of(key);
    }

    @SchemaMapping(typeName = "RoutingQueue", field = "handoffs")
    CompletableFuture<Connection<Handoff>> handoffs(RoutingQueue queue, DataFetchingEnvironment environment) {
        return handoffs.load(environment, queue.key(), QueueRequest.of(environment));
    }

    @SchemaMapping(typeName = "RoutingQueue", field = "leads")
    CompletableFuture<Connection<Lead>> leads(RoutingQueue queue, DataFetchingEnvironment environment) {
        return leads.load(environment, queue.key(), QueueRequest.of(environment));
    }
}
