/** No lead gets lost between marketing and sales: cycles, stages and every move between them. Calls person. */
@ApplicationModule(allowedDependencies = {"common", "graph", "input", "person"})
@NullMarked
package io.leadgraph.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
