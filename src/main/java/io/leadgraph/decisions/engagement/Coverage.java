package io.leadgraph.decisions.engagement;

import io.leadgraph.facts.center.BuyingRole;
import java.util.List;

/**
 * Which of the roles a buying center needs are filled and respond.
 *
 * @param reached held by somebody
 * @param missing held by nobody
 * @param engaged held by somebody with an inbound touch in the window
 */
record Coverage(List<BuyingRole> reached, List<BuyingRole> missing, List<BuyingRole> engaged) {}
