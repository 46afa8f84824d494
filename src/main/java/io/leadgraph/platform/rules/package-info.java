/** What a tenant defines in versions: the newest, one by number, a change with its dry run. It knows no rule. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.leadgraph.platform.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
