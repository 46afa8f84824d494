package io.leadgraph.benchmark;

/** One request of one client; gives how many submissions it stored. */
@FunctionalInterface
interface Work {
    int once(long number) throws Exception;
}
