package org.districtprogress.livelihood.villages;

/**
 * What villages contribute to a share of them.
 *
 * <p>There is a denominator only on days on which at least one village of the base has an entry for
 * the plan's year: before, there is nothing to be a share of, and no 0 % either.
 */
final class VillageShares {

    /** Days of the base as each record says, or all days of all villages. */
    enum Base {
        IN_SCOPE("v.scope_days"),
        ALL("daterange(null, null)");

        private final String days;

        Base(String days) {
            this.days = days;
        }
    }

    private static final String ROW = "select 'villages', v.record_id, v.version, ";

    private static final String COUNTED =
            " lower(d.days), upper(d.days), v.trust, v.recorded_at from {village} v";

    /** Entries of the year by villages of the base: those that count, and those that do not. */
    private static final String ENTRIES =
            ROW
                    + """
                    case when %3$s then '%4$s ' else '%5$s ' end || to_char(e.as_of, 'YYYY-MM-DD'),
                        'NUMERATOR', case when %3$s then 1 else 0 end, e.as_of,
                    """
                    + COUNTED
                    + """
                     cross join lateral %1$s(v.content) e
                        cross join lateral (
                            select %2$s * daterange(v.valid_from, v.valid_until)
                                * daterange(e.as_of, e.until_day) as days) d
                    where e.year = :year and not isempty(d.days)
                    """;

    /** Entries of the year while their village is not in the base. */
    private static final String OUTSIDE =
            ROW
                    + """
                    'outside-base ' || to_char(e.as_of, 'YYYY-MM-DD'), 'NUMERATOR', 0, e.as_of,
                    """
                    + COUNTED
                    + """
                     cross join lateral %1$s(v.content) e
                        cross join lateral unnest(
                            datemultirange(daterange(v.valid_from, v.valid_until)
                                * daterange(e.as_of, e.until_day))
                            - datemultirange(%2$s)) d (days)
                    where e.year = :year
                    """;

    /** The days on which at least one village of the base has an entry for the year. */
    private static final String DAYS_WITH_ENTRIES =
            """
             cross join (
                select range_agg(%2$s * daterange(v.valid_from, v.valid_until)
                    * daterange(e.as_of, e.until_day)) as days
                from {village} v cross join lateral %1$s(v.content) e
                where e.year = :year) entered
            """;

    /** Villages of the base that have no entry while others have. */
    private static final String WITHOUT_ENTRY =
            ROW
                    + "'%6$s', 'NUMERATOR', 0, cast(null as date), "
                    + COUNTED
                    + DAYS_WITH_ENTRIES
                    + """
                        cross join lateral unnest(
                            entered.days
                            * datemultirange(%2$s * daterange(v.valid_from, v.valid_until))
                            - (select coalesce(range_agg(daterange(e.as_of, e.until_day)),
                                               datemultirange())
                               from %1$s(v.content) e where e.year = :year)) d (days)
                    """;

    private static final String IN_BASE =
            ROW
                    + "'in-base', 'DENOMINATOR', 1, cast(null as date), "
                    + COUNTED
                    + DAYS_WITH_ENTRIES
                    + """
                        cross join lateral unnest(
                            entered.days
                            * datemultirange(%2$s * daterange(v.valid_from, v.valid_until)))
                            d (days)
                    """;

    private VillageShares() {}

    /**
     * @param entries function over the content that answers {@code year, as_of, until_day} and what
     *     the condition is about
     * @param condition over an entry {@code e}: whether its village counts
     * @param counting item of entries that count
     * @param other item of entries that do not
     * @param missing item of villages without an entry
     */
    static String of(
            Base base,
            String entries,
            String condition,
            String counting,
            String other,
            String missing) {
        return String.join(" union all ", ENTRIES, OUTSIDE, WITHOUT_ENTRY, IN_BASE)
                .formatted(entries, base.days, condition, counting, other, missing);
    }
}
