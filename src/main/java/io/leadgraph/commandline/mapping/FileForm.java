package io.leadgraph.commandline.mapping;

import java.util.List;

/**
 * A kind of file a mapping reads, recognised by its columns; a file may have more.
 *
 * @param optional columns that are read where a file has them
 */
record FileForm(String name, List<String> columns, List<String> optional) {

    boolean lists(String column) {
        return columns.contains(column) || optional.contains(column);
    }
}
