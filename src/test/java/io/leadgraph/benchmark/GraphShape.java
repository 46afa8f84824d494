package io.leadgraph.benchmark;

/**
 * How large a generated graph is and how it leans. Everything follows from the number of people, so that a graph ten times as large has
 * ten times the touches, the largest account and the largest campaign ten times as large, and as many touches a person.
 *
 * @param people a multiple of 1,000
 * @param seed of everything that is left to chance
 */
record GraphShape(int people, long seed) {
    /** Of a block of people: one makes 100 touches, nine make 40, ninety make 6. */
    static final int BLOCK = 100;

    static final int TOUCHES_OF_A_BLOCK = 1_000;
    static final int CAMPAIGNS = 200;
    /** The last of a block, whose touches all belong to the largest campaign: 60 of 1,000. */
    private static final int IN_LARGEST_CAMPAIGN = 10;

    GraphShape {
        if (people < 1_000 || people % 1_000 != 0) {
            throw new IllegalArgumentException("people: a multiple of 1,000");
        }
    }

    int blocks() {
        return people / BLOCK;
    }

    long touches() {
        return (long) blocks() * TOUCHES_OF_A_BLOCK;
    }

    int accounts() {
        return people / 50;
    }

    /** The people of account 0, who come first. */
    int largestAccount() {
        return people / 20;
    }

    long largestCampaign() {
        return (long) blocks() * IN_LARGEST_CAMPAIGN * touchesOf(BLOCK - 1);
    }

    static int touchesOf(int placeInBlock) {
        if (placeInBlock == 0) {
            return 100;
        }
        return placeInBlock < 10 ? 40 : 6;
    }

    static boolean inLargestCampaign(int placeInBlock) {
        return placeInBlock >= BLOCK - IN_LARGEST_CAMPAIGN;
    }

    /** Accounts come in trees of ten: the first of ten is the parent of four, which are the parents of the rest. */
    static int parent(int account) {
        int place = account % 10;
        return place < 5 ? account - place : account - place + (place - 1) / 2 - 1;
    }
}
