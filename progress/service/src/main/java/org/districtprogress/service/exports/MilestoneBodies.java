package org.districtprogress.service.exports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.commitment.CompletionEvidence;
import org.districtprogress.core.commitment.Milestone;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.service.recording.Fingerprint;

/**
 * Milestones as rows of a file; in a history each version names what it changed, and why. A
 * completion that was rejected is told as the plan that it leaves: a verdict is no row.
 */
final class MilestoneBodies {

    private final boolean isHistory;
    private @Nullable Milestone before;

    MilestoneBodies(boolean isHistory) {
        this.isHistory = isHistory;
    }

    /** In the order of the list, in which the versions of a milestone follow each other. */
    List<ObjectNode> bodies(List<Milestone> listed) {
        List<ObjectNode> bodies = new ArrayList<>();
        for (Milestone each : listed) {
            Milestone told = each.at(Trust.CLAIMED);
            if (each.trust() != Trust.REJECTED || !isToldAlready(told)) {
                bodies.add(body(told));
            }
        }
        return bodies;
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
