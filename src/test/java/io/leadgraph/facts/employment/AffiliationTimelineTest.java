package io.leadgraph.facts.employment;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadgraph.facts.employment.AffiliationTimeline.Sighting;
import io.leadgraph.platform.common.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code domain.md}, "Job change", by hand: letters are accounts, numbers are days. */
class AffiliationTimelineTest {

    @Test
    void anAddressShowsAJobUntilAnotherIsSeen() {
        assertThat(jobs("", "A1 A2 B4 A6")).containsExactly("A1-4", "B4-6", "A6-");
    }

    @Test
    void whatIsStatedUntilFurtherNoticeEndsWhereAnotherAddressIsSeen() {
        assertThat(jobs("A1-", "B5")).containsExactly("A1-5 stated", "B5-");
        assertThat(jobs("A1-", "A3 B5 A7")).containsExactly("A1-5 stated", "B5-7", "A7-");
        assertThat(jobs("A-", "B5")).containsExactly("A-5 stated", "B5-");
    }

    @Test
    void whatIsStatedUntilADayStandsAndWhatIsSeenMeanwhileBeginsAfterIt() {
        assertThat(jobs("A1-9", "B5")).containsExactly("A1-9 stated", "B9-");
        assertThat(jobs("A1-9", "B5 C7")).containsExactly("A1-9 stated", "C9-");
        assertThat(jobs("A1-9", "C7 B5 B12")).containsExactly("A1-9 stated", "C9-12", "B12-");
        assertThat(jobs("A1-9", "A5 A9")).containsExactly("A1-9 stated", "A9-");
    }

    @Test
    void whatIsSeenDuringAStatedStayIsNothingWhereTheNextStayIsStatedToo() {
        assertThat(jobs("A1-9 C9-", "B5")).containsExactly("A1-9 stated", "C9- stated");
        assertThat(jobs("A1-9 B9-12", "B5")).containsExactly("A1-9 stated", "B9-12 stated");
        assertThat(jobs("A1-9 C9-12 D14-", "B10"))
                .containsExactly("A1-9 stated", "C9-12 stated", "B12-14", "D14- stated");
    }

    @Test
    void whatIsStatedForLaterEndsWhatWasSeenBefore() {
        assertThat(jobs("A5-", "B1")).containsExactly("B1-5", "A5- stated");
        assertThat(jobs("A5-7", "B1")).as("nothing is known of what came then").containsExactly("B1-5", "A5-7 stated");
    }

    @Test
    void whereAnAddressIsSeenAsTheJobBeginsItLastedForNoTime() {
        assertThat(jobs("A5-", "B5")).containsExactly("A5-5 stated", "B5-");
    }

    @Test
    void aStatedJobThatWasEndedByAnAddressIsStillWhatWasStated() {
        Employment cut = AffiliationTimeline.of(stated("A1-"), seen("B5")).getFirst();
        assertThat(cut.cut()).isTrue();
        assertThat(cut.asStated()).isEqualTo(stated("A1-").getFirst());
    }

    private static List<String> jobs(String stated, String seen) {
        return AffiliationTimeline.of(stated(stated), seen(seen)).stream()
                .sorted(java.util.Comparator.comparing(job ->
                        job.valid().from() == null ? Instant.MIN : job.valid().from()))
                .map(AffiliationTimelineTest::text)
                .toList();
    }

    private static String text(Employment job) {
        return job.account() + day(job.valid().from()) + "-" + day(job.valid().to())
                + (job.explicit() ? " stated" : "");
    }

    private static String day(@org.jspecify.annotations.Nullable Instant at) {
        return at == null ? "" : String.valueOf(at.getEpochSecond());
    }

    private static List<Employment> stated(String text) {
        List<Employment> jobs = new ArrayList<>();
        for (String one : words(text)) {
            String[] ends = one.substring(1).split("-", -1);
            jobs.add(Employment.stated("i", one.substring(0, 1), null, new Interval(at(ends[0]), at(ends[1]))));
        }
        return jobs;
    }

    private static List<Sighting> seen(String text) {
        return words(text).stream()
                .map(one -> new Sighting(
                        java.util.Objects.requireNonNull(at(one.substring(1))), one, "i", one.substring(0, 1), null))
                .toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static @org.jspecify.annotations.Nullable Instant at(String day) {
        return day.isEmpty() ? null : Instant.ofEpochSecond(Long.parseLong(day));
    }
}
