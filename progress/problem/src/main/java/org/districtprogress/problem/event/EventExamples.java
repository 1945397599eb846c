package org.districtprogress.problem.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.districtprogress.api.Paths;
import org.districtprogress.api.change.AttachmentChange;
import org.districtprogress.api.change.ChangeData;
import org.districtprogress.api.change.ChangeType;
import org.districtprogress.api.change.CloudEvent;
import org.districtprogress.api.change.DocumentChange;
import org.districtprogress.api.change.MilestoneChange;
import org.districtprogress.api.change.ObservationChange;
import org.districtprogress.api.change.RecordChange;
import org.districtprogress.api.change.TargetChange;
import org.districtprogress.api.change.VerdictChange;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.document.SubjectKind;
import org.districtprogress.core.observation.Area;
import org.districtprogress.core.observation.VerdictKind;

/**
 * An event of every type as it is sent: the wire records themselves, so that none is out of date.
 */
final class EventExamples {

    private static final Instant AT = Instant.parse("2024-05-05T16:00:00Z");
    private static final String INDICATOR = "provincial-project-investment-rate";
    private static final String FIGURE = "3f6c2b1e-8f0a-4d6e-9a57-2b7c1d0e4f55";
    private static final String EARLIER = "0b9d7a44-1c83-4b0e-8e0f-6a1f5b2c9d10";
    private static final String FILE =
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String FIGURE_PATH =
            Paths.INDICATORS + "/" + INDICATOR + "/observations/" + FIGURE;
    private static final LocalDate DONE = LocalDate.of(2024, 6, 20);
    private static final String OFFICE = "development-reform-bureau";

    private EventExamples() {}

    static CloudEvent of(ChangeType type) {
        ChangeData data = data(type);
        return CloudEvent.of(
                "industry-service",
                42 + type.ordinal(),
                type,
                data.href().substring(Paths.BASE.length() + 1),
                AT,
                data);
    }

    private static ChangeData data(ChangeType type) {
        return switch (type) {
            case OBSERVATION_RECORDED -> figure(type, null, null);
            case OBSERVATION_REVISED -> figure(type, EARLIER, "核对后更正");
            case OBSERVATION_VERIFIED -> verdict(type, VerdictKind.VERIFIED, null);
            case OBSERVATION_REJECTED -> verdict(type, VerdictKind.REJECTED, "与台账不符");
            case RECORD_CREATED -> record(type, 1, null, null, OFFICE);
            case RECORD_CHANGED -> record(type, 2, null, "按月更新", OFFICE);
            case RECORD_CLOSED -> record(type, 3, null, "登记重复", OFFICE);
            case RECORD_VERIFIED -> record(type, 3, 2, null, "督查室");
            case RECORD_REJECTED -> record(type, 3, 2, "凭证不清", "督查室");
            case MILESTONE_PLANNED -> milestone(type, 1, null, null, "api");
            case MILESTONE_CHANGED -> milestone(type, 2, null, "设计变更", "api");
            case MILESTONE_COMPLETED -> milestone(type, 3, DONE, null, "api");
            case MILESTONE_VERIFIED -> milestone(type, 3, DONE, null, "督查室");
            case MILESTONE_REJECTED -> milestone(type, 3, DONE, "佐证不足", "督查室");
            case TARGET_REVISED -> target(type);
            case DOCUMENT_RECORDED ->
                    new DocumentChange(
                            type.kind(),
                            FILE,
                            "application/pdf",
                            182_044,
                            "api",
                            Paths.DOCUMENTS + "/" + FILE);
            case DOCUMENT_ATTACHED ->
                    new AttachmentChange(
                            type.kind(),
                            SubjectKind.OBSERVATION,
                            FIGURE,
                            FILE,
                            "第3页",
                            "api",
                            FIGURE_PATH);
        };
    }

    private static ChangeData figure(
            ChangeType type, @Nullable String supersedes, @Nullable String reason) {
        return new ObservationChange(
                type.kind(),
                INDICATOR,
                FIGURE,
                Area.DISTRICT,
                "2024-Q1",
                new BigDecimal("25.1"),
                "PERCENT",
                supersedes,
                reason,
                OFFICE,
                FIGURE_PATH);
    }

    private static ChangeData verdict(
            ChangeType type, VerdictKind verdict, @Nullable String reason) {
        return new VerdictChange(
                type.kind(),
                INDICATOR,
                FIGURE,
                Area.DISTRICT,
                "2024-Q1",
                new BigDecimal("25.1"),
                "PERCENT",
                verdict,
                "督查室",
                reason,
                FIGURE_PATH);
    }

    private static ChangeData record(
            ChangeType type,
            int version,
            @Nullable Integer judged,
            @Nullable String reason,
            String by) {
        return new RecordChange(
                type.kind(),
                "projects",
                "hydrogen-engine",
                version,
                judged,
                judged == null ? LocalDate.of(2024, 3, 1) : null,
                reason,
                by,
                Paths.BASE + "/projects/hydrogen-engine");
    }

    private static ChangeData target(ChangeType type) {
        return new TargetChange(
                type.kind(),
                INDICATOR,
                2,
                new BigDecimal("95"),
                "PERCENT",
                LocalDate.of(2024, 12, 31),
                null,
                "年中调整",
                "plan-office",
                Paths.INDICATORS + "/" + INDICATOR + "/target");
    }

    private static ChangeData milestone(
            ChangeType type,
            int version,
            @Nullable LocalDate doneOn,
            @Nullable String reason,
            String by) {
        return new MilestoneChange(
                type.kind(),
                "four-chain-action",
                "structure",
                version,
                LocalDate.of(2024, 6, 30),
                doneOn,
                reason,
                by,
                Paths.COMMITMENTS + "/four-chain-action/milestones/structure");
    }
}
