package org.districtprogress.core.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.districtprogress.core.Examples.INDUSTRY;
import static org.districtprogress.core.Examples.NAME;
import static org.districtprogress.core.Examples.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.observation.Verdict;
import org.districtprogress.core.observation.VerdictKind;
import org.districtprogress.core.plan.Commitment;
import org.districtprogress.core.plan.CommitmentCode;
import org.districtprogress.core.plan.MilestoneCode;
import org.junit.jupiter.api.Test;

class CommitmentStateTest {

    private static final CompletionEvidence PHOTO =
            new CompletionEvidence("Site photograph", null, null);

    @Test
    void commitment_without_milestones_is_not_broken_down() {
        assertThat(state("2024-12-31")).isEqualTo(CommitmentState.NOT_BROKEN_DOWN);
    }

    @Test
    void open_milestone_is_under_way_until_the_day_before_it_is_due() {
        assertThat(state("2024-06-29", open("2024-06-30"))).isEqualTo(CommitmentState.UNDER_WAY);
    }

    @Test
    void open_milestone_is_late_on_the_due_day_itself() {
        assertThat(state("2024-06-30", open("2024-06-30"))).isEqualTo(CommitmentState.LATE);
    }

    @Test
    void one_late_milestone_makes_the_commitment_late() {
        assertThat(
                        state(
                                "2024-07-01",
                                done("2024-03-31", "2024-03-01"),
                                open("2024-06-30"),
                                open("2024-12-31")))
                .isEqualTo(CommitmentState.LATE);
    }

    @Test
    void done_milestone_leaves_the_rest_under_way() {
        assertThat(state("2024-07-01", done("2024-06-30", "2024-06-30"), open("2024-12-31")))
                .isEqualTo(CommitmentState.UNDER_WAY);
    }

    @Test
    void commitment_is_delivered_when_all_is_done_even_if_late() {
        assertThat(
                        state(
                                "2024-09-01",
                                done("2024-03-31", "2024-03-01"),
                                done("2024-06-30", "2024-09-01")))
                .isEqualTo(CommitmentState.DELIVERED);
    }

    @Test
    void what_is_done_later_was_late_before() {
        assertThat(state("2024-08-31", done("2024-06-30", "2024-09-01")))
                .isEqualTo(CommitmentState.LATE);
        assertThat(state("2024-06-29", done("2024-06-30", "2024-09-01")))
                .isEqualTo(CommitmentState.UNDER_WAY);
    }

    @Test
    void suspension_holds_from_its_first_day_whatever_the_milestones_say() {
        Commitment suspended = commitment(day("2024-07-01"));
        List<Milestone> late = List.of(open("2024-03-31"));

        assertThat(CommitmentState.of(suspended, late, day("2024-06-30")))
                .isEqualTo(CommitmentState.LATE);
        assertThat(CommitmentState.of(suspended, late, day("2024-07-01")))
                .isEqualTo(CommitmentState.SUSPENDED);
    }

    @Test
    void done_needs_evidence_and_evidence_needs_a_day() {
        assertThatThrownBy(() -> milestone("2024-06-30", day("2024-06-30"), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> milestone("2024-06-30", null, PHOTO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rejected_completion_did_not_happen_and_an_unverified_one_counts_where_claims_do() {
        Milestone claimed = done("2024-06-30", "2024-06-20");
        Milestone verified = claimed.judged(verdict(VerdictKind.VERIFIED));
        Milestone rejected = claimed.judged(verdict(VerdictKind.REJECTED));

        assertThat(claimed.trust()).isEqualTo(Trust.CLAIMED);
        assertThat(claimed.at(Trust.CLAIMED)).isSameAs(claimed);
        assertThat(claimed.at(Trust.VERIFIED).doneOn()).isNull();
        assertThat(claimed.at(Trust.VERIFIED).evidence()).isNull();
        assertThat(verified.at(Trust.VERIFIED)).isSameAs(verified);
        for (Trust trust : List.of(Trust.REJECTED, Trust.CLAIMED, Trust.VERIFIED)) {
            assertThat(rejected.at(trust).isDoneBy(day("2024-12-31"))).isFalse();
            assertThat(rejected.at(trust).verdict()).isNull();
        }
        assertThat(open("2024-06-30").at(Trust.VERIFIED)).isEqualTo(open("2024-06-30"));
    }

    @Test
    void verdict_is_about_what_is_done() {
        assertThatThrownBy(() -> open("2024-06-30").judged(verdict(VerdictKind.VERIFIED)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Verdict verdict(VerdictKind kind) {
        return new Verdict(kind, "checker", "seen", Instant.EPOCH);
    }

    private static CommitmentState state(String on, Milestone... milestones) {
        return CommitmentState.of(commitment(null), List.of(milestones), day(on));
    }

    private static Commitment commitment(LocalDate suspendedFrom) {
        return new Commitment(
                new CommitmentCode("promise"), NAME, INDUSTRY, List.of(), suspendedFrom);
    }

    private static Milestone open(String due) {
        return milestone(due, null, null);
    }

    private static Milestone done(String due, String doneOn) {
        return milestone(due, day(doneOn), PHOTO);
    }

    private static Milestone milestone(String due, LocalDate doneOn, CompletionEvidence evidence) {
        return new Milestone(
                new CommitmentCode("promise"),
                new MilestoneCode("step"),
                1,
                NAME,
                day(due),
                doneOn,
                evidence,
                null,
                Instant.EPOCH,
                "clerk");
    }
}
