package org.districtprogress.core.audit;

import org.districtprogress.core.Nullable;

/**
 * Who asked, and from where.
 *
 * @param client the system that asked, as its token names it; null without a token that was taken
 * @param department the department that answers for that system; null like the client
 * @param address network address that the request came from; null where nobody asked, such as at a
 *     start
 * @param forwardedFor whom that address says it asks for, as a gateway does; null where it says
 *     nothing
 * @param trace id of the W3C trace context that the request belongs to; null where it brought none
 */
public record Origin(
        @Nullable String client,
        @Nullable String department,
        @Nullable String address,
        @Nullable String forwardedFor,
        @Nullable String trace) {

    /** Of what a service does by itself. */
    public static final Origin ITSELF = new Origin(null, null, null, null, null);

    /** Longest of its texts, in characters. */
    public static final int LONGEST_TEXT = 200;

    /** Holds the texts within their bounds. */
    public Origin {
        client = AuditEntry.bounded(client, LONGEST_TEXT);
        department = AuditEntry.bounded(department, LONGEST_TEXT);
        address = AuditEntry.bounded(address, LONGEST_TEXT);
        forwardedFor = AuditEntry.bounded(forwardedFor, LONGEST_TEXT);
        trace = AuditEntry.bounded(trace, LONGEST_TEXT);
    }
}
