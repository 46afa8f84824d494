package io.leadgraph.intake;

import io.leadgraph.common.TenantZone;
import io.leadgraph.graph.Caches;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** The rules in force, kept in memory: every batch checks in passing that no newer version has been stored, by another process maybe. */
@Service
class IntakeRules implements TenantZone {
    private final StoredConfigurations stored;
    private volatile @Nullable IntakeConfiguration current;

    IntakeRules(StoredConfigurations stored, Caches caches) {
        this.stored = stored;
        caches.register(() -> current = null);
    }

    IntakeConfiguration current() {
        IntakeConfiguration known = current;
        return known == null ? refresh() : known;
    }

    @Override
    public ZoneId zone() {
        return current().zone();
    }

    IntakeConfiguration refresh() {
        IntakeConfiguration newest = stored.findFirstByOrderByVersionDesc()
                .map(StoredConfiguration::rules)
                .orElse(IntakeConfiguration.DEFAULT);
        current = newest;
        return newest;
    }

    Optional<IntakeConfiguration> version(int version) {
        return version == 0
                ? Optional.of(IntakeConfiguration.DEFAULT)
                : stored.findByVersion(version).map(StoredConfiguration::rules);
    }

    /** Stores the next version; of two that are stored at once one comes after the other. */
    IntakeConfiguration change(UnaryOperator<IntakeConfiguration> change) {
        while (true) {
            try {
                stored.save(StoredConfiguration.of(change.apply(refresh())));
                return refresh();
            } catch (DataIntegrityViolationException taken) {
                // Somebody stored this version meanwhile: the change goes on top of theirs.
            }
        }
    }

    /** @throws Outdated when there are more versions than the one used knows of */
    void check(IntakeConfiguration used, int versions) {
        if (used.version() != versions) {
            throw new Outdated();
        }
    }

    /** The rules used are not the newest: refresh and decide again. */
    static final class Outdated extends RuntimeException {
        Outdated() {
            super(null, null, false, false);
        }
    }
}
