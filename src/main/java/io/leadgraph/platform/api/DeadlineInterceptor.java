package io.leadgraph.platform.api;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import io.leadgraph.platform.common.Deadline;
import java.time.InstantSource;
import java.util.concurrent.TimeoutException;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives every operation its deadline, and an answer when it is over. */
@Component
@Order(10)
class DeadlineInterceptor implements WebGraphQlInterceptor {
    private final Limits limits;

    DeadlineInterceptor(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var deadline = new Deadline(InstantSource.system().instant().plus(limits.timeout()));
        return chain.next(request)
                .contextWrite(context -> context.put(Deadline.class.getName(), deadline))
                .timeout(limits.timeout())
                .onErrorResume(TimeoutException.class, over -> Mono.just(late(request.toExecutionInput())));
    }

    private WebGraphQlResponse late(ExecutionInput input) {
        String message = "The operation took longer than " + limits.timeout().toMillis() + " ms and was ended.";
        ExecutionResult result = ExecutionResult.newExecutionResult()
                .addError(GraphqlRefusal.error(ErrorCode.UNAVAILABLE, message))
                .build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result));
    }
}
