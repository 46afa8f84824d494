package io.leadgraph.answers.path;

/**
 * A label at a step of paths.
 *
 * @param step from 1
 */
record PathNode(int step, String label, int people) {

    public String id() {
        return step + ":" + label;
    }

    PathNode plus(PathNode same) {
        return new PathNode(step, label, people + same.people);
    }
}
