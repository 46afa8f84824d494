package io.leadgraph.facts.touch;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.facts.campaign.MemberStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code domain.md}, "Campaigns and members": the status a touch sets where nobody names one. */
class DefaultStatusTest {

    /** Statuses in their order: {@code +} counts as a response, {@code !} is negative. */
    @ParameterizedTest
    @CsvSource({
        "Sent|+!Unsubscribed|+Responded, DOWNLOAD, INBOUND, Responded",
        "Sent|+!Unsubscribed, DOWNLOAD, INBOUND, Responded",
        "!Bounced|Sent|+Responded, EMAIL_SENT, OUTBOUND, Sent",
        "!Bounced|Invited|+Responded, EMAIL_SENT, OUTBOUND, Invited",
        "Registered|+Attended, WEBINAR_REGISTERED, INBOUND, Registered",
        "Registered|+Attended, WEBINAR_ATTENDED, INBOUND, Attended",
        "+Registered|+Attended, FORM_SUBMIT, INBOUND, Registered",
        "Invited|+E-mail clicked|+Downloaded, DOWNLOAD, INBOUND, Downloaded",
        "Invited|+E-mail clicked|+Downloaded, EMAIL_CLICK, INBOUND, E-mail clicked",
        "Invited|+Responded|+WEBINAR ATTENDED, WEBINAR_ATTENDED, INBOUND, WEBINAR ATTENDED",
        "Invited|+Met|+Responded, MEETING, OUTBOUND, Invited",
        "Invited|+Met|+Responded, MEETING, INBOUND, Met",
        "Sent|+Responded, EMAIL_OPEN, INBOUND, Sent",
        "Sent|Opened|+Responded, EMAIL_OPEN, INBOUND, Opened",
        "Sent|+Opened|+Responded, EMAIL_OPEN, INBOUND, Opened",
        "Sent|+!Opened|+Responded, EMAIL_OPEN, INBOUND, Sent",
        "+Responded, EMAIL_SENT, OUTBOUND, Sent",
    })
    void aStatusFollowsFromTheKind(String statuses, TouchKind kind, TouchDirection direction, String expected) {
        List<MemberStatus> own = Arrays.stream(statuses.split("\\|"))
                .map(DefaultStatusTest::status)
                .toList();
        assertThat(DefaultStatus.of(own, kind, direction).name()).isEqualTo(expected);
    }

    @Test
    void whateverACampaignsStatusesAreNoneThatIsSetIsNegativeAndOursIsNoResponse() {
        Random random = new Random(3);
        List<String> names =
                List.of("Sent", "Opened", "Clicked", "Registered", "Attended", "Met", "Called", "Unsubscribed");
        for (int campaign = 0; campaign < 300; campaign++) {
            List<MemberStatus> own = new ArrayList<>();
            names.stream()
                    .filter(name -> random.nextBoolean())
                    .forEach(name -> own.add(new MemberStatus(name, random.nextBoolean(), random.nextBoolean())));
            for (TouchKind kind : TouchKind.values()) {
                MemberStatus ours = DefaultStatus.of(own, kind, TouchDirection.OUTBOUND);
                assertThat(ours.negative() || ours.responded())
                        .as(own + " " + kind)
                        .isFalse();
                assertThat(DefaultStatus.of(own, kind, TouchDirection.INBOUND).negative())
                        .as(own + " " + kind)
                        .isFalse();
            }
        }
    }

    private static MemberStatus status(String text) {
        return new MemberStatus(text.replaceAll("[+!]", ""), text.contains("+"), text.contains("!"));
    }
}
