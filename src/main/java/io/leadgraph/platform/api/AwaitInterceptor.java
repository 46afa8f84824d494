package io.leadgraph.platform.api;

import graphql.ExecutionResult;
import io.leadgraph.platform.common.BadArgumentException;
import io.leadgraph.platform.graph.Bookmarks;
import io.leadgraph.platform.graph.GraphUnavailableException;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Lets a request that names a bookmark see at least that state; inside the deadline, for it may have to wait. */
@Component
@Order(20)
class AwaitInterceptor implements WebGraphQlInterceptor {
    static final String HEADER = "Leadgraph-Bookmark";

    /** Bookmarks of a cluster are some ten to a hundred characters each. */
    private static final Pattern FORM = Pattern.compile("[!-~]{1,400}( [!-~]{1,400}){0,19}");

    private final Bookmarks graph;

    AwaitInterceptor(Bookmarks graph) {
        this.graph = graph;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        List<String> values = request.getHeaders().getOrEmpty(HEADER);
        String bookmark = String.join(" ", values).strip();
        return bookmark.isEmpty()
                ? chain.next(request)
                // waiting must not hold the thread that watches over the deadline
                : Mono.fromRunnable(() -> await(bookmark))
                        .subscribeOn(Schedulers.boundedElastic())
                        .then(Mono.defer(() -> chain.next(request)))
                        .onErrorResume(
                                BadArgumentException.class,
                                bad -> refused(
                                        request,
                                        ErrorCode.BAD_USER_INPUT,
                                        "The header " + HEADER + " holds no bookmark of this database."))
                        .onErrorResume(
                                GraphUnavailableException.class,
                                late -> refused(
                                        request,
                                        ErrorCode.UNAVAILABLE,
                                        "The state of the bookmark did not arrive in time. Try again."));
    }

    private void await(String bookmark) {
        if (!FORM.matcher(bookmark).matches()) {
            throw new BadArgumentException("No such bookmark.");
        }
        graph.await(bookmark);
    }

    private static Mono<WebGraphQlResponse> refused(WebGraphQlRequest request, ErrorCode code, String message) {
        ExecutionResult result = ExecutionResult.newExecutionResult()
                .addError(GraphqlRefusal.error(code, message))
                .build();
        return Mono.just(
                new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result)));
    }
}
