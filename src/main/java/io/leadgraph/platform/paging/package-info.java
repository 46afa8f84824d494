/** Lists by keyset, and fields that are read for many objects at once. One place for cursors and their bounds. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.leadgraph.platform.paging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
