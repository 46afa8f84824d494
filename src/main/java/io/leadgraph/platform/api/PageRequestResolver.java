package io.leadgraph.platform.api;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.platform.paging.PageRequest;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/** Lets a controller's method take the page it is asked for as one parameter. */
@Component
class PageRequestResolver implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public PageRequest resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        return PageRequest.of(environment.getArguments());
    }
}
