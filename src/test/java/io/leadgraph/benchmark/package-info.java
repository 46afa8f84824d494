/** Rates of the product beside the bare driver, as ratios in one run; started by hand, never by the build. */
package io.leadgraph.benchmark;
