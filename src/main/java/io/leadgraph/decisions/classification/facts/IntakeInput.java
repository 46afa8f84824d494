package io.leadgraph.decisions.classification.facts;

import io.leadgraph.facts.identity.EmailAddress;
import io.leadgraph.facts.identity.IdentityKeys;
import io.leadgraph.facts.touch.EntryPoint;
import io.leadgraph.facts.touch.TouchDirection;
import io.leadgraph.facts.touch.TouchKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of intake, checked: a submission or a response of the past, which may create its person, or another touch, which may not.
 *
 * @param source where it came in; null for a recorded touch
 * @param clientKey {@code <source system>|<key>}; null where the caller wants no protection against repeats
 * @param bodyHash of the input as canonical JSON
 * @param externalIds in the order given
 * @param personId of a recorded touch that names its person by id
 * @param personKey of a recorded touch that names its person by address or external id
 * @param campaignKey as given, or the evergreen campaign of the entry point
 * @param evergreen whether the campaign is made when it is missing
 * @param memberStatus the status to set; null lets the campaign's own decide
 * @param customFields properties ready to be stored
 * @param actor who of ours did it; null where it is not known to be any of us
 * @param evidence of a touch of the past; null for what happens now
 */
public record IntakeInput(
        @Nullable EntryPoint source,
        @Nullable String clientKey,
        String bodyHash,
        Instant occurredAt,
        @Nullable EmailAddress email,
        SubmittedDetails details,
        List<ExternalKey> externalIds,
        @Nullable String personId,
        @Nullable String personKey,
        String campaignKey,
        boolean evergreen,
        TouchKind kind,
        TouchDirection direction,
        @Nullable String product,
        @Nullable String centerKey,
        @Nullable String memberStatus,
        Map<String, Object> customFields,
        @Nullable Actor actor,
        @Nullable BackfillEvidence evidence) {

    /** An id in another system, and the key it is found by. */
    public record ExternalKey(String system, String id, String key) {}

    public boolean submission() {
        return source != null;
    }

    public boolean mayCreatePerson() {
        return submission() || (evidence != null && inbound() && personId == null && personKey == null);
    }

    public boolean inbound() {
        return direction == TouchDirection.INBOUND;
    }

    /** What breaks the tie of touches of one instant. */
    public TouchOrder moment() {
        return new TouchOrder(occurredAt, contentKey());
    }

    public String contentKey() {
        return clientKey == null ? bodyHash : clientKey;
    }

    /** The key its address is found by; a role mailbox's depends on the name. */
    @Nullable
    public String emailKey() {
        return email == null ? null : IdentityKeys.of(email, details.firstName(), details.lastName());
    }

    /** The key by which its address resembles others; a role mailbox resembles none. */
    Stream<String> looseKey() {
        return mayCreatePerson()
                ? Stream.ofNullable(email).filter(e -> !e.roleMailbox()).map(EmailAddress::looseKey)
                : Stream.empty();
    }

    /** Every key that may lead to its person, the strongest first. */
    public Stream<String> identityKeys() {
        String emailKey = emailKey();
        Stream<String> named = Stream.concat(
                externalIds.stream().map(ExternalKey::key), emailKey == null ? Stream.empty() : Stream.of(emailKey));
        return personKey == null ? named : Stream.concat(Stream.of(personKey), named);
    }
}
