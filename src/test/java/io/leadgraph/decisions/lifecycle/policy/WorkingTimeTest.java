package io.leadgraph.decisions.lifecycle.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code domain.md}, "Handoffs and promises": the clock of a handoff runs while people work, in the zone they work in. */
class WorkingTimeTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final WorkingTime OFFICE =
            new WorkingTime(BERLIN, BusinessCalendar.STANDARD.hours(), List.of(LocalDate.of(2026, 12, 25)));
    private static final WorkingTime ALWAYS = new WorkingTime(
            BERLIN,
            Arrays.stream(DayOfWeek.values())
                    .map(day -> new WorkingHours(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
                    .toList(),
            List.of());

    /** 25 November 2026 is a Wednesday; Christmas Day is a Friday. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-25T10:00, 60, 2026-11-25T11:00, within a day",
        "2026-11-25T16:30, 60, 2026-11-26T09:30, over night",
        "2026-11-25T05:00, 60, 2026-11-25T10:00, before work begins",
        "2026-11-25T17:00, 60, 2026-11-26T10:00, after work has ended",
        "2026-11-27T16:00, 120, 2026-11-30T10:00, over a weekend",
        "2026-11-28T12:00, 480, 2026-11-30T17:00, from a Saturday until Monday's end",
        "2026-12-24T16:00, 120, 2026-12-28T10:00, over a holiday and the weekend after it",
        "2026-11-25T10:00, 0, 2026-11-25T10:00, no time at all"
    })
    void workingTimePassesWhilePeopleWork(String start, int minutes, String end, String why) {
        assertThat(OFFICE.after(berlin(start), Duration.ofMinutes(minutes)))
                .as(why)
                .isEqualTo(berlin(end));
        assertThat(OFFICE.between(berlin(start), berlin(end))).as(why).hasMinutes(minutes);
    }

    @Test
    void thereIsNoTimeBetweenALaterAndAnEarlierInstant() {
        assertThat(OFFICE.between(berlin("2026-11-26T10:00"), berlin("2026-11-25T10:00")))
                .isZero();
    }

    /** On 29 March 2026 Berlin goes from 02:00 to 03:00, on 25 October from 03:00 back to 02:00. */
    @Test
    void anHourThatIsDroppedOrRepeatedIsDroppedOrCountedTwice() {
        assertThat(ALWAYS.between(berlin("2026-03-29T00:00"), berlin("2026-03-30T00:00")))
                .hasHours(23);
        assertThat(ALWAYS.between(berlin("2026-10-25T00:00"), berlin("2026-10-26T00:00")))
                .hasHours(25);
        assertThat(ALWAYS.after(berlin("2026-03-29T01:30"), Duration.ofHours(1)))
                .isEqualTo(berlin("2026-03-29T03:30"));
    }

    @Test
    void workBeginsAtNineOnTheClockOnTheWallInSummerAndWinter() {
        assertThat(OFFICE.after(berlin("2026-03-27T16:00"), Duration.ofHours(2)))
                .as("the weekend before summer time")
                .isEqualTo(Instant.parse("2026-03-30T08:00:00Z"));
        assertThat(OFFICE.after(berlin("2026-10-23T16:00"), Duration.ofHours(2)))
                .as("the weekend after it")
                .isEqualTo(Instant.parse("2026-10-26T09:00:00Z"));
    }

    @Test
    void theSameInstantIsWorkInOneZoneAndNightInAnother() {
        WorkingTime tokyo = new WorkingTime(ZoneId.of("Asia/Tokyo"), BusinessCalendar.STANDARD.hours(), List.of());
        Instant morning = Instant.parse("2026-11-25T09:00:00Z");
        assertThat(OFFICE.after(morning, Duration.ofHours(1))).isEqualTo(Instant.parse("2026-11-25T10:00:00Z"));
        assertThat(tokyo.after(morning, Duration.ofHours(1))).isEqualTo(Instant.parse("2026-11-26T01:00:00Z"));
    }

    @Test
    void shiftsOfADayAddUp() {
        WorkingTime lunch = new WorkingTime(
                BERLIN,
                List.of(
                        new WorkingHours(DayOfWeek.WEDNESDAY, LocalTime.of(14, 0), LocalTime.of(18, 0)),
                        new WorkingHours(DayOfWeek.WEDNESDAY, LocalTime.of(9, 0), LocalTime.of(12, 0))),
                List.of());
        assertThat(lunch.after(berlin("2026-11-25T11:00"), Duration.ofHours(2))).isEqualTo(berlin("2026-11-25T15:00"));
        assertThat(lunch.after(berlin("2026-11-25T17:00"), Duration.ofHours(2)))
                .as("a week later")
                .isEqualTo(berlin("2026-12-02T10:00"));
    }

    @Test
    void whereNobodyEverWorksThereIsNoCalendar() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingTime(BERLIN, List.of(), List.of()));
    }

    private static Instant berlin(String time) {
        return ZonedDateTime.of(java.time.LocalDateTime.parse(time), BERLIN).toInstant();
    }
}
