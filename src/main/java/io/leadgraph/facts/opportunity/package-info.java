/** Deals: dated stages, contacts with roles, an account and perhaps a buying center. */
@ApplicationModule(
        allowedDependencies = {
            "facts.account",
            "facts.center",
            "facts.identity",
            "facts.person",
            "facts.person :: convert",
            "facts.signal"
        })
@NullMarked
package io.leadgraph.facts.opportunity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
