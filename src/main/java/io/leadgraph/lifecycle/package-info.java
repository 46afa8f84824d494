/** No lead gets lost between marketing and sales: cycles, stages and every move between them. Calls person and account. */
@ApplicationModule(allowedDependencies = {"account", "common", "graph", "input", "person", "text"})
@NullMarked
package io.leadgraph.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
