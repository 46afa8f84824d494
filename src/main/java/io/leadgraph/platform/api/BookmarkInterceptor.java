package io.leadgraph.platform.api;

import io.leadgraph.platform.graph.Bookmarks;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives every answer the bookmark of the state it was made from, or made. */
@Component
@Order(5)
class BookmarkInterceptor implements WebGraphQlInterceptor {
    private final Bookmarks graph;

    BookmarkInterceptor(Bookmarks graph) {
        this.graph = graph;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).map(this::marked);
    }

    private WebGraphQlResponse marked(WebGraphQlResponse response) {
        Map<Object, Object> extensions = new LinkedHashMap<>(response.getExtensions());
        extensions.put("bookmark", graph.bookmark());
        return response.transform(builder -> builder.extensions(extensions));
    }
}
