package org.districtprogress.environment.traderecords;

import java.time.LocalDate;
import org.districtprogress.service.register.RecordCheck;

/** What must hold of a trade record. */
final class TradeRules {

    private final TradeRecord trade;
    private final RecordCheck check;

    TradeRules(TradeRecord trade, RecordCheck check) {
        this.trade = trade;
        this.check = check;
    }

    void apply() {
        month();
        if (check.required("/enterprise", trade.enterprise())) {
            check.socialCreditCode("/enterprise", trade.enterprise());
        }
        if (trade.enterpriseName() != null) {
            check.name("/enterpriseName", trade.enterpriseName());
        }
        check.required("/direction", trade.direction());
        check.required("/productClass", trade.productClass());
        check.text("/product", trade.product(), 200);
        market();
        value();
        check.text("/note", trade.note());
    }

    private void month() {
        if (check.required("/month", trade.month())) {
            LocalDate end = trade.month().atEndOfMonth();
            if (end.isAfter(check.today())) {
                check.refuse(
                        "/month",
                        "month-not-over",
                        "The month is over on " + end + "; today is " + check.today() + ".",
                        trade.month());
            }
        }
    }

    private void market() {
        if (!check.required("/market", trade.market())) {
            return;
        }
        if (!Markets.CODES.contains(trade.market())) {
            check.refuse(
                    "/market",
                    "market-unknown",
                    "A market is two capital letters of ISO 3166-1, such as VN.",
                    trade.market());
        }
        if (trade.direction() == Direction.EXPORT && trade.market().equals(Markets.HOME)) {
            check.refuse(
                    "/market",
                    "market-at-home",
                    "Nothing is exported to " + Markets.HOME + "; goods can be imported back.",
                    trade.market());
        }
    }

    private void value() {
        if (check.required("/value", trade.value())) {
            check.money("/value", trade.value());
            if (trade.value().signum() == 0) {
                check.refuse("/value", "zero", "What was traded is worth more than 0 yuan.", 0);
            }
        }
    }
}
