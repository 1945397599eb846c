package org.districtprogress.industry.enterprises;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.districtprogress.api.register.RecordName;
import org.districtprogress.industry.recognition.RecognitionLevel;
import org.districtprogress.service.register.RowFlag;
import org.junit.jupiter.api.Test;

class EnterpriseFlagsTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-06-30");

    private static Enterprise enterprise(String certifiedOn, ListingStep... steps) {
        return new Enterprise(
                new RecordName("鲁中先进陶瓷（有限）公司", null),
                "90000000000000000N",
                null,
                null,
                null,
                new StockListing(ListingRole.CANDIDATE, TODAY, null, "注册地在本区", List.of(steps)),
                List.of(
                        new EnterpriseRecognition(
                                RecognitionKind.GAZELLE,
                                RecognitionLevel.PROVINCIAL,
                                null,
                                null,
                                LocalDate.parse(certifiedOn),
                                null)),
                null);
    }

    private static ListingStep step(ListingStage stage, String on) {
        return new ListingStep(stage, LocalDate.parse(on), "公告");
    }

    @Test
    void days_that_have_not_come_are_flagged_and_today_is_not() {
        assertThat(
                        EnterpriseFlags.of(
                                enterprise("2024-06-30", step(ListingStage.TUTORING, "2024-06-30")),
                                TODAY))
                .isEmpty();
        assertThat(
                        EnterpriseFlags.of(
                                enterprise("2024-07-01", step(ListingStage.TUTORING, "2024-07-02")),
                                TODAY))
                .containsExactly(
                        new RowFlag(EnterpriseFlags.FUTURE_STEP, "TUTORING 2024-07-02"),
                        new RowFlag(EnterpriseFlags.FUTURE_CERTIFICATE, "GAZELLE 2024-07-01"));
    }

    @Test
    void listing_that_goes_back_is_flagged_and_a_repeated_stage_is_not() {
        assertThat(
                        EnterpriseFlags.of(
                                enterprise(
                                        "2024-06-30",
                                        step(ListingStage.INQUIRY, "2024-02-01"),
                                        step(ListingStage.INQUIRY, "2024-03-01"),
                                        step(ListingStage.TUTORING, "2024-05-01")),
                                TODAY))
                .containsExactly(
                        new RowFlag(EnterpriseFlags.STEP_BACK, "INQUIRY … TUTORING 2024-05-01"));
    }

    @Test
    void enterprises_of_one_code_or_one_name_have_a_key_in_common() {
        assertThat(new EnterpriseRegister().keys(enterprise("2024-06-30")))
                .extracting(key -> key.stored())
                .containsExactly(
                        "enterprise-twice:90000000000000000N", "enterprise-name-twice:鲁中先进陶瓷有限公司");
    }
}
