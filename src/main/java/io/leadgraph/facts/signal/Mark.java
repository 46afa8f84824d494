package io.leadgraph.facts.signal;

import java.util.Map;

/**
 * What may have to be decided again.
 *
 * @param subject id of the person, account or campaign, or name of the domain
 */
public record Mark(MarkScope scope, String subject) {

    Map<String, Object> row() {
        return Map.of("key", scope + "|" + subject, "scope", scope, "subject", subject);
    }
}
