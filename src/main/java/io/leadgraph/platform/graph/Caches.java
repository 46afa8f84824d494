package io.leadgraph.platform.graph;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** The small reference data that features keep in memory (configuration, campaign names): registered here, dropped together. */
@Component
public class Caches {
    private final List<Runnable> drops = new CopyOnWriteArrayList<>();

    /** Registers what forgets one cache. */
    public void register(Runnable drop) {
        drops.add(drop);
    }

    /** Forgets all of it; the next use reads the graph again. */
    public void drop() {
        drops.forEach(Runnable::run);
    }
}
