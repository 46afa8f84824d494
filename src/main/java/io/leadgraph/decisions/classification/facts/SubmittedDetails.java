package io.leadgraph.decisions.classification.facts;

import io.leadgraph.facts.identity.Names;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a submission tells about a person, checked and in the form it is compared in.
 *
 * @param phoneE164 null where the phone can't be read as a number
 * @param websiteDomain registrable domain of the website
 */
public record SubmittedDetails(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String title,
        @Nullable String phone,
        @Nullable String phoneE164,
        @Nullable String company,
        @Nullable String websiteDomain,
        @Nullable String country) {
    public static final SubmittedDetails NONE = new SubmittedDetails(null, null, null, null, null, null, null, null);

    @Nullable
    public String nameKey() {
        return Names.key(firstName, lastName);
    }

    @Nullable
    public String companyKey() {
        return Names.companyKey(company);
    }

    @Nullable
    String lastNameKey() {
        return Names.key(lastName);
    }

    public boolean empty() {
        return Stream.of(firstName, lastName, title, phone, company, country).allMatch(Objects::isNull);
    }
}
