/** The command line. It speaks HTTP with any server and calls nothing else of ours. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.leadgraph.commandline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
