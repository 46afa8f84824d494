/** The command-line import: reads CSV files by a mapping and sends them, as any client would, to the GraphQL API. Calls no other package. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.leadgraph.importer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
