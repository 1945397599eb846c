package org.districtprogress.service.exports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.commitment.CompletionEvidence;
import org.districtprogress.core.commitment.Milestone;
import org.districtprogress.service.recording.Fingerprint;

/**
 * Milestones as rows of a file; in a history each version names what it changed, and why. A
 * completion that was rejected is told as the plan that it leaves: a verdict is no row.
 */
final class MilestoneBodies {

    private final boolean isHistory;
    private final Function<Set<String>, List<Milestone>> rejected;
    private @Nullable Milestone before;

    /**
     * Bodies of one list.
     *
     * @param rejected the versions of some commitments' milestones that were rejected
     */
    MilestoneBodies(boolean isHistory, Function<Set<String>, List<Milestone>> rejected) {
        this.isHistory = isHistory;
        this.rejected = rejected;
    }

    /** In the order of the list, in which the versions of a milestone follow each other. */
    List<ObjectNode> bodies(List<Milestone> listed) {
        List<Milestone> refused =
                listed.isEmpty()
                        ? List.of()
                        : rejected.apply(
                                listed.stream()
                                        .map(each -> each.commitment().value())
                                        .collect(Collectors.toSet()));
        List<ObjectNode> bodies = new ArrayList<>();
        for (Milestone each : listed) {
            boolean isRefused = refused.stream().anyMatch(other -> isSameCompletion(each, other));
            Milestone told = isRefused ? each.undone() : each;
            if (!isRefused || !isToldAlready(told)) {
                bodies.add(body(told));
            }
        }
        return bodies;
    }

    /** A rejection is of all earlier versions too that have had the same completion until then. */
    private static boolean isSameCompletion(Milestone told, Milestone rejected) {
        return told.doneOn() != null
                && isChangeOf(told, rejected)
                && rejected.version() >= told.version()
                && told.doneOn().equals(rejected.doneOn())
                && told.evidence().equals(rejected.evidence());
    }

    /** A rejected completion that changed nothing else leaves what the row before it says. */
    private boolean isToldAlready(Milestone told) {
        return isChangeOf(before, told) && Fingerprint.of(before).equals(Fingerprint.of(told));
    }

    private ObjectNode body(Milestone milestone) {
        CompletionEvidence evidence = milestone.evidence();
        Body body =
                new Body()
                        .text("commitment", milestone.commitment())
                        .text("milestone", milestone.code())
                        .object(
                                "name",
                                new Body()
                                        .text("zh", milestone.name().zh())
                                        .text("en", milestone.name().en())
                                        .row())
                        .text("due", milestone.due())
                        .text("doneOn", milestone.doneOn())
                        .object("evidence", evidence == null ? null : evidence(evidence));
        if (!isHistory) {
            body.text("expects", Fingerprint.of(milestone));
        } else {
            body.text("reason", milestone.reason())
                    .text("expects", isChangeOf(before, milestone) ? Fingerprint.of(before) : null);
        }
        before = milestone;
        return body.row();
    }

    private static boolean isChangeOf(@Nullable Milestone earlier, Milestone later) {
        return earlier != null
                && earlier.commitment().equals(later.commitment())
                && earlier.code().equals(later.code());
    }

    private static ObjectNode evidence(CompletionEvidence evidence) {
        return new Body()
                .text("title", evidence.title())
                .text("url", evidence.url())
                .text("note", evidence.note())
                .row();
    }
}
