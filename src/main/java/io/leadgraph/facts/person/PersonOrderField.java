package io.leadgraph.facts.person;

/** By what people can be ordered; the names are part of the API. */
enum PersonOrderField {
    CREATED_AT,
    NAME
}
