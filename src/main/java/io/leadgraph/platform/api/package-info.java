/**
 * GraphQL around the features: scalars, errors, limits, bookmarks, the page to try queries. Nobody calls it but the
 * export.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.leadgraph.platform.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
