package io.leadgraph.decisions.engagement;

import java.time.LocalDate;

/**
 * The touches of a month.
 *
 * @param month its first day
 */
record MonthTouches(LocalDate month, int touches, int people) {}
