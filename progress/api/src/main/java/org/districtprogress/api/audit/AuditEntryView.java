package org.districtprogress.api.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.audit.AuditKind;

/**
 * Who did what, when, from where, and what came of it. All members but {@code sequence} and {@code
 * leafHash}, without those that are null, as canonical JSON (RFC 8785), are what is hashed.
 *
 * @param sequence its place in the trail, from 1
 * @param at when
 * @param kind WRITE, REFUSAL or READ
 * @param client the system that asked, as its token names it; null without a token that was taken
 * @param department the department that answers for that system; null like the client
 * @param address network address the request came from; null of what a service does by itself
 * @param forwardedFor whom that address says it asks for
 * @param trace id of the W3C trace context; null where the request brought none
 * @param action method and path
 * @param subject path of what it is about, where that is not the path of the action
 * @param before SHA-256 of what was there before, as it was answered; null where nothing was
 * @param after SHA-256 of the answer, or of the file of an import; null where nothing came of it
 * @param recording number of the recording; null where nothing was recorded
 * @param status HTTP status of the answer
 * @param code code of the problem; null unless it was refused
 * @param count how many alike it stands for; null for one
 * @param leafHash SHA-256 of a zero byte and what is hashed
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AuditEntryView(
        long sequence,
        Instant at,
        AuditKind kind,
        @Nullable String client,
        @Nullable String department,
        @Nullable String address,
        @Nullable String forwardedFor,
        @Nullable String trace,
        String action,
        @Nullable String subject,
        @Nullable String before,
        @Nullable String after,
        @Nullable Long recording,
        int status,
        @Nullable String code,
        @Nullable Long count,
        String leafHash) {}
