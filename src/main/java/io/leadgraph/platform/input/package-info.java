/**
 * What clients send, read field by field. Omitted and null are told apart, each value is checked, each refusal has its
 * path.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.leadgraph.platform.input;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
