package org.districtprogress.core.audit;

import org.districtprogress.core.Nullable;

/**
 * What came of a request.
 *
 * @param subject path of what it is about; null where that is the path of the action
 * @param before hash of what was there before, as it was answered; null where there was nothing
 * @param after hash of what is there now: of the bytes of the answer, or of the file of an import;
 *     null where nothing is
 * @param recording number of the recording; null where nothing was recorded
 * @param status HTTP status of the answer
 * @param code code of the problem; null unless the request was refused
 * @param count how many like it the entry stands for; null for one
 */
public record Effect(
        @Nullable String subject,
        @Nullable Hash before,
        @Nullable Hash after,
        @Nullable Long recording,
        int status,
        @Nullable String code,
        @Nullable Long count) {

    /** Longest of its texts, in characters. */
    public static final int LONGEST_TEXT = 1000;

    private static final int LOWEST_STATUS = 200;
    private static final int HIGHEST_STATUS = 599;

    /**
     * Holds the texts within their bounds.
     *
     * @throws IllegalArgumentException for a status that is none, or a count below two
     */
    public Effect {
        subject = AuditEntry.bounded(subject, LONGEST_TEXT);
        code = AuditEntry.bounded(code, LONGEST_TEXT);
        if (status < LOWEST_STATUS || status > HIGHEST_STATUS) {
            throw new IllegalArgumentException("no HTTP status: " + status);
        }
        if (count != null && count < 2) {
            throw new IllegalArgumentException("a count says how many, from 2: " + count);
        }
    }
}
