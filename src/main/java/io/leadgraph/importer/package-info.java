/**
 * The command line: reads CSV files by a mapping and sends them, as any client would, to the GraphQL API, and writes what the API exports.
 * Calls no other package.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.leadgraph.importer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
