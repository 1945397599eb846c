package org.districtprogress.service.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;
import org.districtprogress.core.plan.MilestoneCode;
import org.districtprogress.core.plan.PlanPart;
import org.districtprogress.service.recording.MilestoneInput;
import org.districtprogress.service.table.Row;

/** Checks a milestone by itself, by the rules of planning and completing one. */
final class MilestoneCheck {

    private final PlanPart part;
    private final LocalDate today;
    private final ObjectReader reader;
    private final Set<String> commitments;

    MilestoneCheck(PlanPart part, LocalDate today, ObjectMapper json) {
        this.part = part;
        this.today = today;
        this.reader = json.readerFor(MilestoneRow.class);
        this.commitments =
                part.commitments().stream()
                        .map(each -> each.code().value())
                        .collect(Collectors.toSet());
    }

    /** A row without fault. */
    record Checked(
            String commitment,
            String milestone,
            MilestoneInput.Planned planned,
            @Nullable MilestoneInput.Completed completed,
            @Nullable String expects) {}

    /** What the row says, or everything that is wrong with it. */
    record Result(@Nullable Checked checked, List<FieldError> errors) {}

    Result check(Row row) {
        RowInput<MilestoneRow> input = RowInput.read(reader, row);
        MilestoneRow said = input.value();
        if (said == null) {
            return new Result(null, input.errors());
        }
        List<FieldError> found = new ArrayList<>();
        checkCommitment(said.commitment(), found);
        checkMilestone(said.milestone(), found);
        MilestoneInput.Planned planned =
                read(() -> new MilestoneInput().planned(said.planned(), part.plan()), found);
        MilestoneInput.Completed completed =
                said.completion() == null
                        ? null
                        : read(
                                () -> new MilestoneInput().completed(said.completion(), today),
                                found);
        if (said.expects() != null && !ObservationCheck.isFingerprint(said.expects())) {
            found.add(ObservationCheck.malformed(said.expects()));
        }
        List<FieldError> errors = input.and(found);
        return errors.isEmpty()
                ? new Result(
                        new Checked(
                                said.commitment(),
                                said.milestone(),
                                planned,
                                completed,
                                said.expects()),
                        errors)
                : new Result(null, errors);
    }

    private void checkCommitment(@Nullable String code, List<FieldError> found) {
        if (code == null) {
            found.add(
                    new FieldError(
                            "/commitment",
                            "required",
                            "This field is required: the code of a commitment.",
                            null));
        } else if (!commitments.contains(code)) {
            found.add(
                    new FieldError(
                            "/commitment",
                            "commitment-unknown",
                            "There is no commitment '"
                                    + code
                                    + "' here. All are listed under "
                                    + Paths.COMMITMENTS
                                    + ".",
                            code));
        }
    }

    private static void checkMilestone(@Nullable String code, List<FieldError> found) {
        if (code == null) {
            found.add(
                    new FieldError(
                            "/milestone",
                            "required",
                            "This field is required: the code of the milestone.",
                            null));
        } else {
            MilestoneCode ignored = read(() -> new MilestoneCode(code), found);
        }
    }

    private static <T> @Nullable T read(Supplier<T> reading, List<FieldError> found) {
        try {
            return reading.get();
        } catch (ProgressException refusal) {
            refusal.errors().stream()
                    .map(
                            error ->
                                    error.pointer().startsWith("/")
                                            ? error
                                            : new FieldError(
                                                    "/milestone",
                                                    error.code(),
                                                    error.message(),
                                                    error.rejected()))
                    .forEach(found::add);
            return null;
        }
    }
}
