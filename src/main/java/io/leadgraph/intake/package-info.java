/** What a submission means: whose it is, of which account, which category, whether a lead is due. Calls person, account, campaign and touch. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "campaign",
            "common",
            "graph",
            "input",
            "person",
            "rules",
            "stale",
            "text",
            "touch"
        })
@NullMarked
package io.leadgraph.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
