package io.leadgraph.decisions.engagement;

import io.leadgraph.facts.touch.TouchPoint;

/**
 * A touch and the account it is pinned to.
 *
 * @param accountId empty for none
 */
record PinnedTouch(TouchPoint point, String accountId) {}
