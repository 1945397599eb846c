package org.districtprogress.service.recording;

import java.time.LocalDate;
import org.districtprogress.api.commitment.NewCompletion;
import org.districtprogress.api.commitment.NewEvidence;
import org.districtprogress.api.commitment.NewMilestone;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.commitment.CompletionEvidence;
import org.districtprogress.core.plan.Name;
import org.districtprogress.core.plan.Plan;

/** Reads milestones and completions out of request bodies, noting everything that is wrong. */
public final class MilestoneInput {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2000;

    private final InputErrors errors = new InputErrors();

    /** A milestone as it is to be planned. */
    public record Planned(Name name, LocalDate due, @Nullable String reason) {}

    /** A completion as it is to be recorded. */
    public record Completed(LocalDate doneOn, CompletionEvidence evidence) {}

    /** What is planned; INVALID with every field at fault. */
    public Planned planned(NewMilestone input, Plan plan) {
        String zh = null;
        String en = null;
        if (input.name() == null) {
            errors.add("/name", "required", "A name in 'zh' and 'en' is required.", null);
        } else {
            zh = errors.required("/name/zh", input.name().zh());
            en = errors.required("/name/en", input.name().en());
            errors.text("/name/zh", input.name().zh(), LONGEST_NAME);
            errors.text("/name/en", input.name().en(), LONGEST_NAME);
        }
        LocalDate due = errors.requiredDay("/due", input.due());
        if (due != null && (due.isBefore(plan.starts()) || due.isAfter(plan.ends()))) {
            errors.add(
                    "/due",
                    "due-outside-plan",
                    "The plan runs from " + plan.starts() + " to " + plan.ends() + ".",
                    input.due());
        }
        errors.text("/reason", input.reason(), LONGEST_TEXT);
        errors.throwIfAny();
        return new Planned(new Name(zh, en), due, input.reason());
    }

    /** What is done; INVALID with every field at fault. */
    public Completed completed(NewCompletion input, LocalDate today) {
        LocalDate doneOn = errors.requiredDay("/doneOn", input.doneOn());
        if (doneOn != null && doneOn.isAfter(today)) {
            errors.add(
                    "/doneOn",
                    "day-in-the-future",
                    "It is " + today + "; what has not happened is not done.",
                    input.doneOn());
        }
        CompletionEvidence evidence = evidence(input.evidence());
        errors.throwIfAny();
        return new Completed(doneOn, evidence);
    }

    private @Nullable CompletionEvidence evidence(@Nullable NewEvidence input) {
        if (input == null) {
            errors.add("/evidence", "required", "Done needs evidence: at least its 'title'.", null);
            return null;
        }
        String title = errors.required("/evidence/title", input.title());
        errors.text("/evidence/title", input.title(), LONGEST_NAME);
        errors.text("/evidence/note", input.note(), LONGEST_TEXT);
        if (input.url() != null) {
            UrlInput.check("/evidence/url", input.url(), errors);
        }
        return title == null ? null : new CompletionEvidence(title, input.url(), input.note());
    }
}
