package org.districtprogress.industry.deals;

import java.util.List;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.register.RecordCheck;

/** What must hold of an investment deal. */
final class DealRules {

    private final InvestmentDeal deal;
    private final RecordCheck check;

    DealRules(InvestmentDeal deal, RecordCheck check) {
        this.deal = deal;
        this.check = check;
    }

    void apply() {
        check.name("/name", deal.name());
        if (check.required("/investor", deal.investor())) {
            investor(deal.investor());
        }
        check.required("/origin", deal.origin());
        check.required("/signedOn", deal.signedOn());
        check.payment("/agreedSum", deal.agreedSum());
        payments("/receipts", deal.receipts(), "Money is received after the deal was signed");
        payments("/returns", deal.returns(), "Money goes back after the deal was signed");
        exclusions();
        check.text("/note", deal.note());
    }

    private void investor(Investor investor) {
        check.required("/investor/name", investor.name());
        check.text("/investor/name", investor.name(), 200);
        check.socialCreditCode("/investor/creditCode", investor.creditCode());
        check.text("/investor/foreignRegistration", investor.foreignRegistration(), 80);
        if (investor.creditCode() != null && investor.foreignRegistration() != null) {
            check.refuse(
                    "/investor/foreignRegistration",
                    "registered-twice",
                    "An investor with a credit code is known by that one.",
                    investor.foreignRegistration());
        }
    }

    private void payments(String list, @Nullable List<Payment> payments, String order) {
        if (!check.list(list, payments)) {
            return;
        }
        for (int i = 0; i < payments.size(); i++) {
            Payment payment = payments.get(i);
            String field = list + "/" + i;
            check.required(field + "/on", payment.on());
            check.past(field + "/on", payment.on());
            check.order(deal.signedOn(), field + "/on", payment.on(), order);
            check.payment(field + "/sum", payment.sum());
            check.required(field + "/slip", payment.slip());
            check.text(field + "/slip", payment.slip(), 80);
        }
    }

    private void exclusions() {
        if (!check.list("/exclusions", deal.exclusions())) {
            return;
        }
        for (int i = 0; i < deal.allExclusions().size(); i++) {
            Exclusion exclusion = deal.allExclusions().get(i);
            String field = "/exclusions/" + i;
            check.required(field + "/reason", exclusion.reason());
            check.text(field + "/text", exclusion.text());
            if (exclusion.reason() == ExclusionReason.OTHER) {
                check.required(field + "/text", exclusion.text());
            }
        }
    }
}
