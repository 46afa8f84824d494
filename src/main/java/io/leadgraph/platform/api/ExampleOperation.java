package io.leadgraph.platform.api;

/** A ready operation to try: its name, what it answers, and its text. */
record ExampleOperation(String name, String description, String query) {
    /** Reads the text of an operation file, whose comment lines at the top say what it answers. */
    static ExampleOperation of(String fileName, String text) {
        String description = text.lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line.substring(1).strip())
                .reduce("", (left, right) -> (left + " " + right).strip());
        return new ExampleOperation(fileName.replace(".graphql", ""), description, text);
    }
}
