package org.districtprogress.industry.chains;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.districtprogress.api.register.RecordName;
import org.districtprogress.service.register.RowFlag;
import org.junit.jupiter.api.Test;

class ChainFlagsTest {

    private static final LocalDate DUE = LocalDate.parse("2024-04-30");

    private static List<RowFlag> flags(LocalDate doneOn, LocalDate today) {
        return ChainFlags.of(
                new IndustryChain(
                        new RecordName("先进陶瓷", null),
                        ChainLevel.MUNICIPAL,
                        "管委会副主任",
                        List.of(new WorkItem("chain-map", "绘制图谱", DUE, doneOn, "通知")),
                        null),
                today);
    }

    @Test
    void item_past_its_due_day_is_flagged_whether_done_late_or_not_done() {
        assertThat(flags(DUE, DUE.plusDays(9))).isEmpty();
        assertThat(flags(null, DUE)).isEmpty();
        assertThat(flags(null, DUE.plusDays(1)))
                .containsExactly(new RowFlag(ChainFlags.LATE_ITEM, "chain-map: 2024-04-30"));
        assertThat(flags(DUE.plusDays(1), DUE.plusDays(9)))
                .containsExactly(
                        new RowFlag(ChainFlags.LATE_ITEM, "chain-map: 2024-04-30 … 2024-05-01"));
    }
}
