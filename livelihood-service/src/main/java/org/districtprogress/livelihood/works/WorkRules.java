package org.districtprogress.livelihood.works;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.register.RecordCheck;

/** What must hold of a public work. */
final class WorkRules {

    private static final int LONGEST_LOCATION = 200;
    private static final int LONGEST_CODE = 80;
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final PublicWork work;
    private final RecordCheck check;

    WorkRules(PublicWork work, RecordCheck check) {
        this.work = work;
        this.check = check;
    }

    void apply() {
        check.name("/name", work.name());
        check.required("/kind", work.kind());
        check.required("/location", work.location());
        check.text("/location", work.location(), LONGEST_LOCATION);
        check.text("/note", work.note());
        size();
        commitment();
        stage();
        days();
    }

    private void size() {
        WorkSize size = work.size();
        if (size == null) {
            return;
        }
        check.required("/size/value", size.value());
        check.required("/size/unit", size.unit());
        check.quantity("/size/value", size.value());
        if (size.value() != null && size.value().signum() == 0) {
            check.refuse(
                    "/size/value",
                    "zero",
                    "A size is more than 0; leave it out where it is not known.",
                    size.value());
        }
    }

    private void commitment() {
        String code = work.commitment();
        if (code != null && (code.length() > LONGEST_CODE || !CODE.matcher(code).matches())) {
            check.refuse(
                    "/commitment",
                    "code-malformed",
                    "A code is made of lower-case letters, digits and single hyphens, at most 80"
                            + " characters.",
                    code);
        }
    }

    private void stage() {
        WorkStage stage = work.stage();
        if (!check.required("/stage", stage)) {
            return;
        }
        if (stage.hasStarted != null) {
            day("/startedOn", work.startedOn(), stage.hasStarted);
        }
        day("/completedOn", work.completedOn(), stage.isCompleted);
        day("/openedOn", work.openedOn(), stage.isOpen);
    }

    private void day(String field, @Nullable LocalDate day, boolean isReached) {
        if (isReached) {
            check.required(field, day);
        } else if (day != null) {
            check.refuse(
                    field,
                    "stage-not-reached",
                    "The stage " + work.stage() + " comes before this day, or goes without it.",
                    day);
        }
    }

    /** A start in the future is stored as it is said, and flagged; an end in the future is none. */
    private void days() {
        check.past("/completedOn", work.completedOn());
        check.past("/openedOn", work.openedOn());
        check.order(
                work.startedOn(),
                "/completedOn",
                work.completedOn(),
                "A work is completed on or after the day it started");
        check.order(
                work.completedOn(),
                "/openedOn",
                work.openedOn(),
                "A work is opened on or after the day it was completed");
    }
}
