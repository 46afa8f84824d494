package io.leadgraph.answers.path;

/** From one node to another of the next step, each by its id. */
record PathLink(String source, String target, int people) {

    PathLink plus(PathLink same) {
        return new PathLink(source, target, people + same.people);
    }
}
