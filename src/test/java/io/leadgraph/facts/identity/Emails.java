package io.leadgraph.facts.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.facts.identity.EmailAddress.Refused;
import io.leadgraph.facts.identity.EmailAddress.Valid;
import io.leadgraph.platform.input.Flaw;

/** Shortcuts to what became of an address. */
final class Emails {
    private Emails() {}

    static EmailAddress email(String text) {
        assertThat(EmailAddress.parse(text)).isInstanceOf(Valid.class);
        return ((Valid) EmailAddress.parse(text)).address();
    }

    static Flaw flaw(String text) {
        assertThat(EmailAddress.parse(text)).isInstanceOf(Refused.class);
        return ((Refused) EmailAddress.parse(text)).flaw();
    }
}
