package org.districtprogress.industry.deals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.districtprogress.core.plan.Name;
import org.districtprogress.service.register.ClashKey;
import org.districtprogress.service.register.FlagRule;
import org.districtprogress.service.register.RecordCheck;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.register.RowFlag;
import org.districtprogress.service.register.SortKey;

/** The register of investment deals. */
@ApplicationScoped
public class InvestmentDealRegister implements Register<InvestmentDeal> {

    @Override
    public String code() {
        return "investment-deals";
    }

    @Override
    public String table() {
        return "investment_deal";
    }

    @Override
    public Name name() {
        return new Name("招商项目台账", "Investment deals");
    }

    @Override
    public Class<InvestmentDeal> type() {
        return InvestmentDeal.class;
    }

    @Override
    public void check(InvestmentDeal deal, RecordCheck check) {
        new DealRules(deal, check).apply();
    }

    @Override
    public List<String> searched(InvestmentDeal deal) {
        return Stream.concat(
                        Stream.of(
                                deal.name().zh(),
                                deal.name().en(),
                                deal.investor().name(),
                                deal.investor().creditCode(),
                                deal.investor().foreignRegistration(),
                                deal.note()),
                        deal.slips().stream())
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Name label(InvestmentDeal deal) {
        return new Name(
                deal.name().zh(), deal.name().en() == null ? deal.name().zh() : deal.name().en());
    }

    @Override
    public List<RowFlag> flags(InvestmentDeal deal, RecordCheck check) {
        return DealFlags.of(deal);
    }

    @Override
    public List<ClashKey> keys(InvestmentDeal deal) {
        List<ClashKey> keys = new ArrayList<>();
        Investor investor = deal.investor();
        keys.add(same(deal, ClashKey.loosely(DealFlags.SAME_DEAL, investor.name()).value()));
        Stream.of(investor.creditCode(), investor.foreignRegistration())
                .filter(Objects::nonNull)
                .forEach(number -> keys.add(same(deal, number)));
        deal.slips().forEach(slip -> keys.add(ClashKey.loosely(DealFlags.SAME_SLIP, slip)));
        return keys;
    }

    private static ClashKey same(InvestmentDeal deal, String investor) {
        return new ClashKey(
                DealFlags.SAME_DEAL,
                String.join(
                        " ",
                        investor,
                        deal.agreedSum().stripTrailingZeros().toPlainString(),
                        deal.signedOn().toString()));
    }

    @Override
    public Optional<String> raisedTogether() {
        return Optional.of(DealFlags.ROUND_TRIPS_BETWEEN_DEALS);
    }

    @Override
    public List<FlagRule> flagRules() {
        return DealFlags.RULES;
    }

    @Override
    public List<SortKey> sorts() {
        return List.of(
                SortKey.text("name", "name_zh"),
                SortKey.day("signedOn", "signed_on"),
                SortKey.day("receivedOn", "last_received_on"),
                SortKey.number("agreedSum", "agreed_sum"));
    }
}
