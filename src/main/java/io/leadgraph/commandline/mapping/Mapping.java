package io.leadgraph.commandline.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of some files become inputs of mutations, in steps.
 *
 * @param records the member of a JSON object that holds the records
 */
public record Mapping(String name, char separator, @Nullable String records, List<FileForm> files, List<Step> steps) {}
