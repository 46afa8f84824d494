package io.leadgraph.commandline.send;

import tools.jackson.databind.JsonNode;

/**
 * What came back over HTTP.
 *
 * @param retryAfter that header, or empty
 * @param body a missing node when it is not JSON
 */
record Reply(int status, String retryAfter, JsonNode body) {}
