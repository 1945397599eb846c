package org.districtprogress.service.recording;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.districtprogress.api.commitment.MilestoneView;
import org.districtprogress.api.trust.VerdictView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ErrorKind;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;

/** The preconditions of a change: which version it is a change of. */
public final class VersionTags {

    private static final String DOCUMENTS = "-d";
    private static final String VERDICT = "-j";

    private VersionTags() {}

    /** The strong tag of a version, without quotes. */
    public static String tag(int version) {
        return "v" + version;
    }

    /**
     * The strong tag of a version to which so many documents are attached. Attaching one makes
     * another answer of the same version: a change names either tag.
     */
    public static String tag(int version, int documents) {
        return documents == 0 ? tag(version) : tag(version) + DOCUMENTS + documents;
    }

    /**
     * The strong tag of a milestone as it is answered: with its documents and its verdict, which
     * make another answer of the same version.
     */
    public static String tag(MilestoneView milestone) {
        String tag = tag(milestone.version(), milestone.documents().size());
        VerdictView verdict = milestone.verdict();
        return verdict == null ? tag : tag + VERDICT + micros(verdict.recordedAt());
    }

    private static String micros(Instant moment) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, moment), Character.MAX_RADIX);
    }

    /** The strong tag of an observation, without quotes: it never changes, so its id will do. */
    public static String tag(UUID observation) {
        return observation.toString();
    }

    /** Refuses to create what must not exist when the caller expects a version of it. */
    static void checkCreates(@Nullable String ifMatch) {
        if (ifMatch != null) {
            throw stale(
                    "If-Match", ifMatch, "It does not exist yet, so it has no version to match.");
        }
    }

    /** Refuses a change that names no version, or not the current one. */
    static void checkChanges(
            @Nullable String ifMatch, @Nullable String ifNoneMatch, int currentVersion) {
        if (ifNoneMatch != null) {
            throw stale("If-None-Match", ifNoneMatch, "It exists; change it with 'If-Match'.");
        }
        checkMatches(ifMatch, tag(currentVersion));
    }

    /** Refuses a correction that does not name the observation whose place it is to take. */
    static void checkCorrects(@Nullable String ifMatch, UUID current) {
        checkMatches(ifMatch, tag(current));
    }

    private static void checkMatches(@Nullable String ifMatch, String currentTag) {
        String current = "\"" + currentTag + "\"";
        if (ifMatch == null) {
            String message =
                    "A change needs 'If-Match' with the version it changes, now " + current + ".";
            throw new ProgressException(
                    ErrorKind.PRECONDITION_REQUIRED,
                    "precondition-required",
                    message,
                    List.of(new FieldError("If-Match", "precondition-required", message, null)));
        }
        boolean isCurrent =
                Arrays.stream(ifMatch.split(",", -1))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || isOf(tag, currentTag));
        if (!isCurrent) {
            throw stale(
                    "If-Match",
                    ifMatch,
                    "It has changed since; the current version is " + current + ".");
        }
    }

    /** Whether a tag is of a version: the version alone, or with a digest of what was answered. */
    private static boolean isOf(String tag, String version) {
        return tag.equals("\"" + version + "\"")
                || (tag.startsWith("\"" + version + "-") && tag.endsWith("\""));
    }

    /** Refuses to create without {@code If-None-Match: *}, and to create what a version names. */
    static void checkCreatesOnly(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        checkCreates(ifMatch);
        if (ifNoneMatch == null) {
            String message = "It does not exist yet; create it with 'If-None-Match: *'.";
            throw new ProgressException(
                    ErrorKind.PRECONDITION_REQUIRED,
                    "precondition-required",
                    message,
                    List.of(
                            new FieldError(
                                    "If-None-Match", "precondition-required", message, null)));
        }
    }

    private static ProgressException stale(String header, String found, String message) {
        return new ProgressException(
                ErrorKind.STALE,
                "version-stale",
                message,
                List.of(new FieldError(header, "version-stale", message, found)));
    }
}
