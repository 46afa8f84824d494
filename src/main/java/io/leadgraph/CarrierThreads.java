package io.leadgraph;

/**
 * How many platform threads carry virtual ones: more than there are processors. The database samples its indexes on virtual
 * threads, which wait by going round
 * while another thread has a page. Were there only as many carriers as processors, two of them could keep the one that has the page
 * from ever going on, and with it every writer: seen on two processors, twice in five loads of a million touches.
 */
final class CarrierThreads {
    static final String PARALLELISM = "jdk.virtualThreadScheduler.parallelism";
    private static final int A_PROCESSOR = 8;

    private CarrierThreads() {}

    /** Has to come before the first virtual thread; what was set on the command line stands. */
    static void provide() {
        if (System.getProperty(PARALLELISM) == null) {
            System.setProperty(
                    PARALLELISM,
                    Integer.toString(A_PROCESSOR * Runtime.getRuntime().availableProcessors()));
        }
    }
}
