package io.leadgraph;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Ends the start with where to go and one thing to try. */
@Component
class Addresses {
    private static final Logger LOG = LoggerFactory.getLogger(Addresses.class);
    private static final String EXAMPLE =
            "mutation { submitLead(input: {source: FORM, email: \\\"jane.doe@acme.eu\\\"}) {"
                    + " classification { category explanation { rule outcome } } } }";

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            LOG.info("{}", text(base(web.getEnvironment(), web.getWebServer().getPort())));
        }
    }

    private static String base(Environment environment, int port) {
        String scheme = environment.getProperty("server.ssl.enabled", Boolean.class, false) ? "https" : "http";
        return scheme + "://localhost:" + port + environment.getProperty("server.servlet.context-path", "");
    }

    private static String text(String base) {
        return """
                Leadgraph is up.
                  GraphQL   %1$s/graphql
                  GraphiQL  %1$s/graphiql
                  Health    %1$s/actuator/health
                Try:
                  curl -s %1$s/graphql -H 'Content-Type: application/json' -d '{"query": "%2$s"}'
                """.formatted(base, EXAMPLE);
    }
}
