/**
 * What upserts of every kind do alike: rows, lists that replace each other, days and amounts between the form clients
 * give and the one that is stored.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.leadgraph.platform.upsert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
