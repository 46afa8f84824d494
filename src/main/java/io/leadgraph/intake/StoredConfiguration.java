package io.leadgraph.intake;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.GeneratedValue;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** One version of the rules as a node; a new version is a new node. */
@Node("IntakeConfiguration")
record StoredConfiguration(
        @Id @GeneratedValue @Nullable String elementId,
        long version,
        ZonedDateTime recordedAt,
        LeadMethod leadMethod,
        List<String> ownDomains,
        List<String> testPatterns,
        List<String> freeMailDomains,
        CustomerScope customerScope,
        LooseMatch looseEmailMatch,
        boolean leadForNotApplicable,
        boolean openAccounts,
        String zone) {

    static StoredConfiguration of(IntakeConfiguration rules) {
        return new StoredConfiguration(
                null,
                rules.version(),
                rules.recordedAt().atZone(ZoneOffset.UTC),
                rules.leadMethod(),
                rules.ownDomains(),
                rules.testPatterns(),
                rules.freeMailDomains(),
                rules.customerScope(),
                rules.looseEmailMatch(),
                rules.leadForNotApplicable(),
                rules.openAccounts(),
                rules.zone().getId());
    }

    IntakeConfiguration rules() {
        return new IntakeConfiguration(
                Math.toIntExact(version),
                recordedAt.toInstant(),
                leadMethod,
                ownDomains,
                testPatterns,
                freeMailDomains,
                customerScope,
                looseEmailMatch,
                leadForNotApplicable,
                openAccounts,
                ZoneId.of(zone));
    }
}
