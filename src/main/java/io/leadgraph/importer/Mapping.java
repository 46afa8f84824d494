package io.leadgraph.importer;

import java.util.List;

/** How the columns of some files become inputs of mutations, in steps. */
record Mapping(String name, char separator, List<FileForm> files, List<Step> steps) {}
