/**
 * No lead gets lost between marketing and sales: stages by rules and by hand, handoffs with the clock that runs, and what follows where sales does
 * not do what it promised. Calls intake and touch, whose words its rules use, engagement for scores and routing for turns.
 */
@ApplicationModule(
        allowedDependencies = {"common", "engagement", "graph", "input", "intake", "person", "routing", "rules", "touch"
        })
@NullMarked
package io.leadgraph.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
