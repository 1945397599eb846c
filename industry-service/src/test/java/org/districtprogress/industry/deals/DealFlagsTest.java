package org.districtprogress.industry.deals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.api.register.RecordName;
import org.districtprogress.service.register.RowFlag;
import org.junit.jupiter.api.Test;

class DealFlagsTest {

    private static final Payment IN = payment("2024-03-05", "80", "A-1");

    private static Payment payment(String on, String sum, String slip) {
        return new Payment(LocalDate.parse(on), new BigDecimal(sum), slip);
    }

    private static InvestmentDeal deal(List<Payment> receipts, List<Payment> returns) {
        return new InvestmentDeal(
                new RecordName("基板项目", null),
                new Investor("苏州晶瓷（投资）有限公司", null, "HRB 1"),
                Origin.CN_JS,
                LocalDate.parse("2024-01-01"),
                new BigDecimal("100"),
                receipts,
                returns,
                null,
                null);
    }

    @Test
    void money_that_leaves_within_thirty_days_is_flagged_and_later_is_not() {
        assertThat(DealFlags.of(deal(List.of(IN), List.of(payment("2024-04-04", "70", "B-1")))))
                .containsExactly(new RowFlag(DealFlags.ROUND_TRIP, "2024-03-05 … 2024-04-04: 70"));
        assertThat(DealFlags.of(deal(List.of(IN), List.of(payment("2024-04-05", "70", "B-1")))))
                .isEmpty();
        assertThat(DealFlags.of(deal(List.of(IN), List.of(payment("2024-03-04", "70", "B-1")))))
                .isEmpty();
    }

    @Test
    void slip_that_stands_twice_is_flagged_however_it_is_spelt() {
        List<Payment> receipts = List.of(IN, payment("2024-03-06", "1", "a 1"));
        assertThat(DealFlags.of(deal(receipts, null)))
                .containsExactly(new RowFlag(DealFlags.SAME_SLIP, "a 1"));
    }

    @Test
    void receipts_beyond_the_agreed_sum_are_flagged() {
        List<Payment> receipts = List.of(IN, payment("2024-03-06", "20.01", "A-2"));
        assertThat(DealFlags.of(deal(receipts, null)))
                .containsExactly(new RowFlag(DealFlags.BEYOND_AGREED, "100.01 > 100"));
    }

    @Test
    void deals_of_one_investor_sum_and_day_have_a_key_in_common() {
        InvestmentDeal one = deal(null, null);
        InvestmentDeal other =
                new InvestmentDeal(
                        new RecordName("另一个名称", null),
                        new Investor("苏州晶瓷 (投资) 有限公司", null, null),
                        Origin.FOREIGN,
                        one.signedOn(),
                        new BigDecimal("100.00"),
                        null,
                        null,
                        null,
                        null);
        InvestmentDealRegister register = new InvestmentDealRegister();
        // by name, and by its foreign registration, which the other does not say
        assertThat(register.keys(one)).hasSize(2).containsAll(register.keys(other));
        assertThat(register.keys(other)).hasSize(1);
    }
}
