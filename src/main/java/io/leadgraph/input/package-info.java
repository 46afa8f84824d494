/** What clients send, read field by field: omitted and null told apart, each value checked, each refusal with its path. Calls common and text. */
@ApplicationModule(allowedDependencies = {"common", "text"})
@NullMarked
package io.leadgraph.input;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
