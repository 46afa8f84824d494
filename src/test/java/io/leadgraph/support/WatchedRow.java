package io.leadgraph.support;

import io.leadgraph.platform.graph.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A row that notes what it holds and what is read of it, by the path of the map it stands in, such as {@code people.identities}. */
public final class WatchedRow {
    private final Map<String, Set<String>> held = new TreeMap<>();
    private final Map<String, Set<String>> read = new TreeMap<>();
    private final Row row;

    public WatchedRow(Row row) {
        this.row = new Row(watched("", row.values()));
    }

    public Row row() {
        return row;
    }

    /** The keys that maps of a path hold, null or not; the row's own under the empty path. */
    public Map<String, Set<String>> held() {
        return held;
    }

    /** The keys that maps of a path were asked for, whether they hold them or not. */
    public Map<String, Set<String>> read() {
        return read;
    }

    private Map<String, Object> watched(String path, Map<?, ?> map) {
        Map<String, Object> watched = new Watched(read.computeIfAbsent(path, any -> new TreeSet<>()));
        Set<String> keys = held.computeIfAbsent(path, any -> new TreeSet<>());
        map.forEach((key, value) -> {
            keys.add((String) key);
            watched.put((String) key, watched(path.isEmpty() ? (String) key : path + "." + key, value));
        });
        return watched;
    }

    private Object watched(String path, Object value) {
        if (value instanceof Map<?, ?> map) {
            return watched(path, map);
        }
        return value instanceof List<?> list
                ? list.stream().map(one -> watched(path, one)).toList()
                : value;
    }

    private static final class Watched extends HashMap<String, Object> {
        private final transient Set<String> read;

        Watched(Set<String> read) {
            this.read = read;
        }

        @Override
        public Object get(Object key) {
            read.add((String) key);
            return super.get(key);
        }
    }
}
