package io.leadgraph.decisions.configuration;

import io.leadgraph.platform.rules.RulesKind;
import io.leadgraph.platform.rules.Versioned;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * The tenant's rules of intake, one version.
 *
 * @param ownDomains domains of the tenant's own mail
 * @param testPatterns texts that mark an address as a test where they end its mailbox, such as {@code +test}, or that are its domain
 * @param freeMailDomains domains that prove nothing, beyond the built-in list
 * @param leadForNotApplicable whether POINT_OF_INTEREST makes leads of not-applicable people too
 * @param openAccounts whether an unknown business domain opens an account
 * @param zone in which days begin
 */
public record IntakeConfiguration(
        int version,
        Instant recordedAt,
        LeadMethod leadMethod,
        List<String> ownDomains,
        List<String> testPatterns,
        List<String> freeMailDomains,
        CustomerScope customerScope,
        LooseMatch looseEmailMatch,
        boolean leadForNotApplicable,
        boolean openAccounts,
        ZoneId zone)
        implements Versioned {

    /** Before anybody has configured anything. */
    public static final IntakeConfiguration DEFAULT = new IntakeConfiguration(
            0,
            Instant.EPOCH,
            LeadMethod.HYBRID,
            List.of(),
            List.of(),
            List.of(),
            CustomerScope.GROUP_WIDE_ANCESTORS,
            LooseMatch.SUGGEST,
            false,
            true,
            ZoneId.of("UTC"));

    static final RulesKind<IntakeConfiguration> KIND =
            new RulesKind<>("IntakeConfiguration", IntakeConfiguration.class, DEFAULT);

    Set<String> freeDomains() {
        return Set.copyOf(freeMailDomains);
    }

    public IntakeConfiguration withMethod(LeadMethod method) {
        return new IntakeConfiguration(
                version,
                recordedAt,
                method,
                ownDomains,
                testPatterns,
                freeMailDomains,
                customerScope,
                looseEmailMatch,
                leadForNotApplicable,
                openAccounts,
                zone);
    }
}
