package org.districtprogress.service.imports;

/**
 * How many rows came to what.
 *
 * @param created first of their kind: a first figure, a new record, a newly planned milestone
 * @param revised changes of what was there
 * @param closed records closed
 * @param unchanged equal to what is recorded already
 * @param rejected at fault
 */
public record ImportTally(long created, long revised, long closed, long unchanged, long rejected) {

    public static final ImportTally NONE = new ImportTally(0, 0, 0, 0, 0);

    /** The same with so many more rejected rows. */
    public ImportTally withRejected(long more) {
        return new ImportTally(created, revised, closed, unchanged, rejected + more);
    }

    /** The same with so many more that were not rejected. */
    public ImportTally plus(
            long moreCreated, long moreRevised, long moreClosed, long moreUnchanged) {
        return new ImportTally(
                created + moreCreated,
                revised + moreRevised,
                closed + moreClosed,
                unchanged + moreUnchanged,
                rejected);
    }

    /** How many rows were looked at. */
    public long rows() {
        return created + revised + closed + unchanged + rejected;
    }

    /** How many rows change what is recorded. */
    public long changes() {
        return created + revised + closed;
    }
}
