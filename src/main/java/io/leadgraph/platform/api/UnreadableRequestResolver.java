package io.leadgraph.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers what could not be read as a GraphQL request, such as broken JSON, with a GraphQL error instead of an error page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableRequestResolver implements HandlerExceptionResolver {
    private final String path;

    UnreadableRequestResolver(@Value("${spring.graphql.http.path:/graphql}") String path) {
        this.path = path;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        if (!request.getRequestURI().equals(request.getContextPath() + path)) {
            return null;
        }
        try {
            HttpStatusCode status = status(fault);
            Faults.write(response, status, message(status));
            return new ModelAndView();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static HttpStatusCode status(Exception fault) {
        return switch (fault) {
            case ErrorResponse response -> response.getStatusCode();
            case HttpMessageConversionException unreadable -> HttpStatus.BAD_REQUEST;
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    private static String message(HttpStatusCode status) {
        return status.is5xxServerError() ? FaultResolver.MESSAGE : "The request is not a GraphQL request in JSON.";
    }
}
