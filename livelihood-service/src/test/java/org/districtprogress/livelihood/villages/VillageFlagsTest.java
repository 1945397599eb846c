package org.districtprogress.livelihood.villages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.api.register.RecordName;
import org.districtprogress.service.register.ClashKey;
import org.districtprogress.service.register.RowFlag;
import org.junit.jupiter.api.Test;

/** What of a village is raised, and what is not. */
class VillageFlagsTest {

    private static final VillageScope IN = new VillageScope(true, null, null, null);

    private static Village village(String name, VillageScope scope, CollectiveIncome... incomes) {
        return new Village(
                new RecordName(name, null), "样例镇", scope, List.of(incomes), null, null, null);
    }

    private static CollectiveIncome income(int year, String amount, String asOf) {
        return new CollectiveIncome(year, new BigDecimal(amount), LocalDate.parse(asOf));
    }

    @Test
    void income_above_twice_that_of_the_year_before_is_raised_by_the_latest_statements() {
        assertThat(
                        VillageFlags.of(
                                village(
                                        "东村",
                                        IN,
                                        income(2023, "1", "2023-06-30"),
                                        income(2023, "300000", "2023-12-31"),
                                        income(2024, "600000.01", "2024-12-31"))))
                .containsExactly(new RowFlag("income-jump", "2024: 600000.01 > 2 × 300000"));
        assertThat(
                        VillageFlags.of(
                                village(
                                        "东村",
                                        IN,
                                        income(2022, "1", "2022-12-31"),
                                        income(2024, "600000", "2024-12-31"))))
                .isEmpty();
        assertThat(
                        VillageFlags.of(
                                village(
                                        "东村",
                                        IN,
                                        income(2023, "300000", "2023-12-31"),
                                        income(2024, "600000.00", "2024-12-31"))))
                .isEmpty();
    }

    @Test
    void leaving_the_base_is_raised() {
        VillageScope leaves = new VillageScope(true, null, LocalDate.of(2024, 10, 1), "村改居");
        assertThat(VillageFlags.of(village("东村", leaves)))
                .containsExactly(new RowFlag("base-left", "2024-10-01"));
    }

    @Test
    void one_name_in_one_town_is_one_village_however_it_is_spelt() {
        List<ClashKey> plain = new VillageRegister().keys(village("东村", IN));
        assertThat(new VillageRegister().keys(village("东 村", IN))).isEqualTo(plain);
        assertThat(new VillageRegister().keys(village("西村", IN))).isNotEqualTo(plain);
    }
}
