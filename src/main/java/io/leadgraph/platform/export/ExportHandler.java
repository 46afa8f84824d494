package io.leadgraph.platform.export;

import graphql.GraphQLError;
import io.leadgraph.platform.api.FaultResolver;
import io.leadgraph.platform.api.Faults;
import io.leadgraph.platform.api.Opaque;
import io.leadgraph.platform.api.Trace;
import io.leadgraph.platform.export.ExportPages.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Streams one connection. The first page is read before the first byte leaves, so that what can't be exported gets a status and errors of
 * its own; each further page is read when the one before has gone out, so that memory holds pages, never lists, however slow the reader.
 */
@Component(ExportHandler.NAME)
public class ExportHandler implements HttpRequestHandler {
    static final String NAME = "export";

    private static final Logger LOG = LoggerFactory.getLogger(ExportHandler.class);

    private final ExportPlanner planner;
    private final WebGraphQlHandler graphQl;
    private final JsonMapper json;

    ExportHandler(ExportPlanner planner, WebGraphQlHandler graphQl, JsonMapper json) {
        this.planner = planner;
        this.graphQl = graphQl;
        this.json = json;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
            throws IOException, HttpRequestMethodNotSupportedException {
        if (!"POST".equals(request.getMethod())) {
            throw new HttpRequestMethodNotSupportedException(request.getMethod(), List.of("POST"));
        }
        try {
            ExportFormat format = ExportFormat.of(request.getHeader("Accept"));
            ExportPlan plan = planner.plan(asked(request));
            ExportPages pages = new ExportPages(graphQl, plan, new ServletServerHttpRequest(request));
            Page first = pages.first();
            response.setContentType(format.contentType());
            stream(pages, first, format.writer(response.getOutputStream(), plan.columns(), json));
        } catch (ExportRefused refused) {
            answer(refused, response);
        } catch (RuntimeException fault) {
            LOG.error("An export failed before its first row: {}", Trace.of(fault));
            Faults.write(response, HttpStatus.INTERNAL_SERVER_ERROR, FaultResolver.MESSAGE);
        }
    }

    private ExportRequest asked(HttpServletRequest request) throws IOException {
        if (request.getContentType() == null
                || !request.getContentType().startsWith(MediaType.APPLICATION_JSON_VALUE)) {
            throw ExportRefused.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The Content-Type must be application/json.");
        }
        try {
            return ExportRequest.of(json.readValue(request.getInputStream(), Object.class));
        } catch (JacksonException broken) {
            throw ExportRequest.unreadable();
        }
    }

    private static void stream(ExportPages pages, Page first, RowWriter rows) throws ClientAbortException {
        try {
            write(first, rows);
            for (String next = first.next(); next != null; ) {
                Page page = pages.after(next);
                write(page, rows);
                next = page.next();
            }
        } catch (IOException | UncheckedIOException gone) {
            throw new ClientAbortException(gone);
        } catch (RuntimeException fault) {
            LOG.error(
                    "An export was broken off: {}",
                    fault instanceof ExportRefused refused ? codes(refused) : Trace.of(fault));
            // Tomcat closes the connection without the last chunk, so that nobody takes a part for all of it.
            throw new ClientAbortException("broken off");
        }
    }

    private static void write(Page page, RowWriter rows) throws IOException {
        for (Map<String, Object> row : page.rows()) {
            rows.write(row);
        }
        rows.flush();
    }

    private static List<Object> codes(ExportRefused refused) {
        return refused.errors().stream()
                .<Object>map(GraphQLError::getExtensions)
                .toList();
    }

    private void answer(ExportRefused refused, HttpServletResponse response) throws IOException {
        String id = UUID.randomUUID().toString();
        List<Map<String, Object>> errors = refused.errors().stream()
                .map(error -> shown(error, id).toSpecification())
                .toList();
        response.setStatus(refused.status().value());
        response.setContentType("application/graphql-response+json");
        response.getOutputStream()
                .write(json.writeValueAsString(Map.of("errors", errors)).getBytes(StandardCharsets.UTF_8));
    }

    /** Errors of a page that was read carry the id they are logged under. */
    private static GraphQLError shown(GraphQLError error, String id) {
        boolean named = error.getExtensions() != null && error.getExtensions().containsKey(Opaque.REQUEST_ID);
        return named ? error : Opaque.of(error, id);
    }
}
