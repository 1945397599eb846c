package org.districtprogress.industry.chains;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.districtprogress.core.plan.Name;
import org.districtprogress.service.register.ClashKey;
import org.districtprogress.service.register.FlagRule;
import org.districtprogress.service.register.RecordCheck;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.register.RowFlag;
import org.districtprogress.service.register.SortKey;

/** The register of industry chains. */
@ApplicationScoped
public class IndustryChainRegister implements Register<IndustryChain> {

    @Override
    public String code() {
        return "industry-chains";
    }

    @Override
    public String table() {
        return "industry_chain";
    }

    @Override
    public Name name() {
        return new Name("产业链台账", "Industry chains");
    }

    @Override
    public Class<IndustryChain> type() {
        return IndustryChain.class;
    }

    @Override
    public void check(IndustryChain chain, RecordCheck check) {
        new ChainRules(chain, check).apply();
    }

    @Override
    public List<String> searched(IndustryChain chain) {
        return Stream.concat(
                        Stream.of(
                                chain.name().zh(), chain.name().en(), chain.leader(), chain.note()),
                        chain.allWorkItems().stream()
                                .flatMap(item -> Stream.of(item.code(), item.what())))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Name label(IndustryChain chain) {
        return new Name(
                chain.name().zh(),
                chain.name().en() == null ? chain.name().zh() : chain.name().en());
    }

    @Override
    public List<RowFlag> flags(IndustryChain chain, RecordCheck check) {
        return ChainFlags.of(chain, check.today());
    }

    @Override
    public List<ClashKey> keys(IndustryChain chain) {
        ClashKey name = ClashKey.loosely(ChainFlags.SAME_CHAIN, chain.name().zh());
        return List.of(new ClashKey(name.rule(), chain.level() + " " + name.value()));
    }

    @Override
    public List<FlagRule> flagRules() {
        return ChainFlags.RULES;
    }

    @Override
    public List<SortKey> sorts() {
        return List.of(SortKey.text("name", "name_zh"), SortKey.day("due", "next_due"));
    }
}
