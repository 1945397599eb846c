package org.districtprogress.api.change;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can happen, each with the {@code type} under which its event is sent. */
public enum ChangeType {
    OBSERVATION_RECORDED(ChangeKind.OBSERVATION),
    OBSERVATION_REVISED(ChangeKind.OBSERVATION),
    OBSERVATION_VERIFIED(ChangeKind.VERDICT),
    OBSERVATION_REJECTED(ChangeKind.VERDICT),
    RECORD_CREATED(ChangeKind.RECORD),
    RECORD_CHANGED(ChangeKind.RECORD),
    RECORD_CLOSED(ChangeKind.RECORD),
    RECORD_VERIFIED(ChangeKind.RECORD),
    RECORD_REJECTED(ChangeKind.RECORD),
    MILESTONE_PLANNED(ChangeKind.MILESTONE),
    MILESTONE_CHANGED(ChangeKind.MILESTONE),
    MILESTONE_COMPLETED(ChangeKind.MILESTONE),
    MILESTONE_VERIFIED(ChangeKind.MILESTONE),
    MILESTONE_REJECTED(ChangeKind.MILESTONE),
    TARGET_REVISED(ChangeKind.TARGET),
    DOCUMENT_RECORDED(ChangeKind.DOCUMENT),
    DOCUMENT_ATTACHED(ChangeKind.ATTACHMENT);

    /** What every type begins with. */
    public static final String PREFIX = "org.districtprogress.";

    private final ChangeKind kind;

    ChangeType(ChangeKind kind) {
        this.kind = kind;
    }

    public ChangeKind kind() {
        return kind;
    }

    /** As the event says it, such as {@code org.districtprogress.observation.recorded}. */
    public String type() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /**
     * The types that one spelling stands for: a whole type, or the beginning of some up to a dot,
     * as {@code org.districtprogress.record}; none for any other text.
     */
    public static List<ChangeType> under(String beginning) {
        return Arrays.stream(values())
                .filter(
                        each ->
                                each.type().equals(beginning)
                                        || each.type().startsWith(beginning + "."))
                .toList();
    }
}
