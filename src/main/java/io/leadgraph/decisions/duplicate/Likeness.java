package io.leadgraph.decisions.duplicate;

/**
 * What a comparison of two people can find, and how much it says: the bits by which it makes it likelier (or, below 0, less
 * likely) that they are one.
 * The weights were chosen by hand after those of Fellegi and Sunter: what is rarely alike by chance says much. They are no fit to
 * one set of data.
 */
enum Likeness {
    FIRST_NAME_SAME(3.5),
    FIRST_NAME_CLOSE(2.5),
    FIRST_NAME_SIMILAR(1),
    FIRST_NAME_DIFFERS(-2.5),
    LAST_NAME_SAME(4.5),
    LAST_NAME_CLOSE(3.5),
    LAST_NAME_SIMILAR(1.5),
    LAST_NAME_DIFFERS(-2.5),
    NAMES_SWAPPED(-0.5),
    BIRTH_DATE_SAME(6.5),
    /** Day and month changed places. */
    BIRTH_DATE_SWAPPED(5),
    /** One digit is another one, or two changed places. */
    BIRTH_DATE_TYPO(3.5),
    BIRTH_DATE_SAME_DAY_OF_YEAR(3),
    BIRTH_DATE_SAME_YEAR(1.5),
    /** Within a year. */
    BIRTH_DATE_NEAR(0.5),
    BIRTH_DATE_DIFFERS(-4),
    /** The same mailbox but for tags and dots. */
    EMAIL_SAME_MAILBOX(8),
    EMAIL_TYPO(6.5),
    EMAIL_SAME_LOCAL_PART(6),
    EMAIL_DIFFERS(-1),
    PHONE_SAME(6),
    PHONE_DIFFERS(-0.5),
    COMPANY_SAME(2),
    /** A field that the tenant says identifies people. */
    IDENTIFYING_FIELD_SAME(11),
    IDENTIFYING_FIELD_TYPO(5),
    IDENTIFYING_FIELD_DIFFERS(-3),
    /** A field that the tenant says supports a likeness, such as a town. */
    SUPPORTING_FIELD_SAME(1.5),
    SUPPORTING_FIELD_CLOSE(1.2),
    SUPPORTING_FIELD_DIFFERS(-0.5);

    /** Before anything is compared: of a thousand pairs that share a blocking key hardly more than one is one person. */
    static final double BEFORE = -9.5;

    final double bits;

    Likeness(double bits) {
        this.bits = bits;
    }

    /** Whether it is enough against a merge that nobody looks at. */
    boolean contradicts() {
        return bits < NAMES_SWAPPED.bits && this != EMAIL_DIFFERS;
    }
}
