package io.leadgraph.answers.dump;

/** What the lines of a dump are about, in the order they are read. */
enum Section {
    PERSON("people"),
    ACCOUNT("accounts"),
    BUYING_CENTER("centers"),
    OPPORTUNITY("opportunities"),
    CAMPAIGN("campaigns"),
    MEMBER("members"),
    TOUCH("touches"),
    LEAD_SOURCE("lead_sources");

    private final String file;

    Section(String file) {
        this.file = file;
    }

    /** The name of what reads it, in {@code queries/cypher/dump}. */
    String file() {
        return file;
    }
}
