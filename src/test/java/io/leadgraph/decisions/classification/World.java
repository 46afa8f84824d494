package io.leadgraph.decisions.classification;

import io.leadgraph.intake.Inputs;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person's company, address or past can be to us, and the classification each must give; {@code %s} stands for the name of
 * the cell, so that
 * every cell has a person of its own.
 */
public enum World {
    UNKNOWN_BUSINESS_DOMAIN("email: 'pat@%1$s-works.com'", Expected.prospect()),
    PROSPECT_ACCOUNT("email: '%1$s@hopeful-tools.com'", Expected.prospect()),
    CUSTOMER("email: '%1$s@buyer-tools.com'", Expected.customer()),
    FORMER_CUSTOMER("email: '%1$s@once-tools.com'", Expected.prospect("formerCustomer")),
    SUBSIDIARY_OF_GROUP_WIDE_CUSTOMER("email: '%1$s@covered-tools.com'", Expected.customer()),
    SUBSIDIARY_OF_LOCAL_CUSTOMER("email: '%1$s@related-tools.com'", Expected.prospect("relatedCustomer")),
    OWN("email: '%1$s@our-own-firm.com'", Expected.notApplicable("EMPLOYEE")),
    VENDOR("email: '%1$s@vendor-tools.com'", Expected.notApplicable("VENDOR")),
    VENDOR_WHO_BUYS("email: '%1$s@both-tools.com'", Expected.customer()),
    PARTNER("email: '%1$s@partner-tools.com'", Expected.notApplicable("PARTNER")),
    COMPETITOR("email: '%1$s@rival-tools.com'", Expected.notApplicable("COMPETITOR")),
    TEST("email: '%1$s@example.com'", Expected.notApplicable("TEST")),
    FREE_MAIL("email: '%1$s@gmail.com'", Expected.prospect()),
    DISPOSABLE("email: '%1$s@mailinator.com'", Expected.notApplicable("INVALID")),
    ROLE_MAILBOX("email: 'info@office-tools.com', firstName: 'Pat', lastName: '%1$s'", Expected.prospect()),
    SUGGESTED_ONLY(
            "email: '%1$s@gmail.com', company: 'Buyer Tools', website: 'https://www.buyer-tools.com'",
            Expected.prospect("possibleCustomer")),
    KNOWN_PERSON_FROM_FREE_MAIL(
            "email: '%1$s.home@gmail.com', externalIds: [{system: 'crm', id: '%1$s'}]", Expected.customer());

    private static final String SINCE_2020 = "from: '2020-01-01'";
    private final String form;
    final Expected expected;

    World(String form, Expected expected) {
        this.form = form;
        this.expected = expected;
    }

    public Map<String, Object> formOf(String cell) {
        return Inputs.form(form, cell);
    }

    /** The person of a cell as another system knew it before the form came; {@code more} are further fields. */
    public String personOf(String cell, String more) {
        return (switch (this) {
                            case UNKNOWN_BUSINESS_DOMAIN -> "emails: ['pat@%1$s-works.com']";
                            case ROLE_MAILBOX ->
                                "emails: ['info@office-tools.com'], firstName: 'Pat', lastName: '%1$s'";
                            case KNOWN_PERSON_FROM_FREE_MAIL ->
                                "emails: ['%1$s@buyer-tools.com'], externalIds: [{system: 'crm', id: '%1$s'}], "
                                        + "affiliation: {accountKey: 'buyer', from: '2025-01-01'}";
                            default -> form.split(",")[0].replace("email: ", "emails: [") + "]";
                        })
                        .formatted(cell)
                + more;
    }

    /** The account that decides, null where none does. */
    @Nullable
    String accountOf(String cell) {
        return switch (this) {
            case UNKNOWN_BUSINESS_DOMAIN -> "domain:" + cell + "-works.com";
            case PROSPECT_ACCOUNT -> "hopeful";
            case CUSTOMER, KNOWN_PERSON_FROM_FREE_MAIL -> "buyer";
            case FORMER_CUSTOMER -> "once";
            case SUBSIDIARY_OF_GROUP_WIDE_CUSTOMER -> "covered";
            case SUBSIDIARY_OF_LOCAL_CUSTOMER -> "related";
            case OWN -> "own";
            case VENDOR -> "vendor";
            case VENDOR_WHO_BUYS -> "both";
            case PARTNER -> "partner";
            case COMPETITOR -> "rival";
            case TEST, FREE_MAIL, DISPOSABLE, ROLE_MAILBOX, SUGGESTED_ONLY -> null;
        };
    }

    /** Stores the accounts all worlds speak of. */
    public static void build(Upserts api) {
        api.accounts(
                account("hopeful", "hopeful-tools.com", ""),
                account("buyer", "buyer-tools.com", ", name: 'Buyer Tools', " + kinds("CUSTOMER", SINCE_2020)),
                account("once", "once-tools.com", ", " + kinds("CUSTOMER", SINCE_2020 + ", to: '2024-01-01'")),
                account("group", "group-tools.com", ", " + kinds("CUSTOMER", SINCE_2020 + ", groupWide: true")),
                account("covered", "covered-tools.com", ", parent: {key: 'group'}"),
                account("local", "local-tools.com", ", " + kinds("CUSTOMER", SINCE_2020 + ", groupWide: false")),
                account("related", "related-tools.com", ", parent: {key: 'local'}"),
                account("own", "our-own-firm.com", ", " + kinds("OWN", SINCE_2020)),
                account("vendor", "vendor-tools.com", ", " + kinds("VENDOR", SINCE_2020)),
                account(
                        "both",
                        "both-tools.com",
                        ", relationships: [{kind: 'VENDOR', " + SINCE_2020 + "}, {kind: 'CUSTOMER', " + SINCE_2020
                                + "}]"),
                account("partner", "partner-tools.com", ", " + kinds("PARTNER", SINCE_2020)),
                account("rival", "rival-tools.com", ", " + kinds("COMPETITOR", SINCE_2020)));
    }

    private static String account(String key, String domain, String more) {
        String name = more.contains("name:") ? "" : ", name: '" + key + "'";
        return "key: '" + key + "'" + name + ", domains: [{name: '" + domain + "'}]" + more;
    }

    private static String kinds(String kind, String more) {
        return "relationships: [{kind: '" + kind + "', " + more + "}]";
    }
}
