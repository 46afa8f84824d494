package io.leadgraph.platform.common;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which the tenant's days begin; UTC until configured. */
@FunctionalInterface
public interface TenantZone {
    ZoneId zone();

    /** The instant a day begins. */
    default Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    /** The day an instant falls on. */
    default LocalDate dayOf(Instant time) {
        return LocalDate.ofInstant(time, zone());
    }
}
