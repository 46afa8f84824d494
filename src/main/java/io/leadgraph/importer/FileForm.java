package io.leadgraph.importer;

import java.util.List;

/** A kind of file a mapping reads, recognised by its columns; a file may have more. */
record FileForm(String name, List<String> columns) {}
