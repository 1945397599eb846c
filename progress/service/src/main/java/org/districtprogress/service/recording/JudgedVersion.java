package org.districtprogress.service.recording;

import java.util.List;
import java.util.stream.Collectors;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.register.Stretches;
import org.districtprogress.service.persistence.RecordVersion;

/** Which version of a record a verdict is about. */
final class JudgedVersion {

    private static final String POINTER = "/version";

    private JudgedVersion() {}

    /**
     * The content that is named, or the one that was recorded last.
     *
     * @param history everything that happened to the record, in order
     * @param days which of it holds now
     * @throws ProgressException INVALID, {@code version-unknown}, for what is no content of this
     *     record; CONFLICT, {@code superseded}, for a content that holds on no day any more
     */
    static RecordVersion of(@Nullable Integer named, List<RecordVersion> history, Stretches days) {
        RecordVersion judged =
                history.stream()
                        .filter(each -> each.content() != null)
                        .filter(each -> named == null || each.version() == named)
                        .reduce((earlier, later) -> later)
                        .orElseThrow(() -> unknown(named, history, days));
        if (!days.versions().contains(judged.version())) {
            throw ProgressException.conflict(
                    POINTER,
                    "superseded",
                    "Version " + judged.version() + " holds on no day any more; " + allowed(days),
                    String.valueOf(judged.version()));
        }
        return judged;
    }

    private static ProgressException unknown(
            @Nullable Integer named, List<RecordVersion> history, Stretches days) {
        String found =
                history.stream()
                        .filter(each -> named != null && each.version() == named)
                        .map(each -> "is a verdict on version " + each.judged())
                        .findFirst()
                        .orElse("is none of this record");
        return ProgressException.invalid(
                POINTER,
                "version-unknown",
                "Version " + named + " " + found + "; " + allowed(days),
                String.valueOf(named));
    }

    private static String allowed(Stretches days) {
        return "allowed are those that hold now: "
                + days.versions().stream().map(String::valueOf).collect(Collectors.joining(", "))
                + ".";
    }
}
