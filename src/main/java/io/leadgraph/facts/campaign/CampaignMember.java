package io.leadgraph.facts.campaign;

import io.leadgraph.facts.person.Person;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's membership in a campaign.
 *
 * @param status the present one, null until one was set
 * @param recordedAt when the membership was first stored
 * @param person whose it is, where the statement that read it has read that too, else null
 * @param combined whether it says what all memberships of the person there say together, rather than one of them
 */
public record CampaignMember(
        String id,
        MemberEntry entry,
        @Nullable String status,
        boolean responded,
        @Nullable Instant firstRespondedAt,
        Instant recordedAt,
        @Nullable Person person,
        boolean combined) {

    /** One membership, without its person. */
    public CampaignMember(
            String id,
            MemberEntry entry,
            @Nullable String status,
            boolean responded,
            @Nullable Instant firstRespondedAt,
            Instant recordedAt) {
        this(id, entry, status, responded, firstRespondedAt, recordedAt, null, false);
    }

    /**
     * From the projection used for memberships everywhere, the part {@code campaign/member} of queries, perhaps with {@code person}, and
     * with {@code whole} where that is known: that its person has no other there.
     */
    public static CampaignMember of(Row row) {
        return of(row, row.bool("whole"));
    }

    /** The same, of a person who has no other there. */
    public CampaignMember asWhole() {
        return new CampaignMember(id, entry, status, responded, firstRespondedAt, recordedAt, person, true);
    }

    /** From that projection with the part {@code campaign/combined} over it. */
    static CampaignMember combined(Row row) {
        return of(row, true);
    }

    private static CampaignMember of(Row row, boolean combined) {
        Row person = row.rowOrNull("person");
        return new CampaignMember(
                row.string("id"),
                row.constant(MemberEntry.class, "entry"),
                row.stringOrNull("status"),
                row.bool("responded"),
                row.instantOrNull("firstRespondedAt"),
                row.instant("recordedAt"),
                person == null ? null : Person.of(person),
                combined);
    }
}
