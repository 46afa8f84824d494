/** A list of the API, whole, as CSV or NDJSON. The query that selects it is held to the same limits as any other. */
@ApplicationModule(allowedDependencies = {"platform.api", "platform.api :: coercion"})
@NullMarked
package io.leadgraph.platform.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
