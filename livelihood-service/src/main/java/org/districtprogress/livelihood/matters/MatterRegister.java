package org.districtprogress.livelihood.matters;

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

/** The register of livelihood matters. */
@ApplicationScoped
public class MatterRegister implements Register<LivelihoodMatter> {

    @Override
    public String code() {
        return "livelihood-matters";
    }

    @Override
    public String table() {
        return "livelihood_matter";
    }

    @Override
    public Name name() {
        return new Name("民生实事台账", "Livelihood matters");
    }

    @Override
    public Class<LivelihoodMatter> type() {
        return LivelihoodMatter.class;
    }

    @Override
    public void check(LivelihoodMatter matter, RecordCheck check) {
        new MatterRules(matter, check).apply();
    }

    @Override
    public List<String> searched(LivelihoodMatter matter) {
        return Stream.concat(
                        Stream.of(
                                matter.name().zh(),
                                matter.name().en(),
                                matter.owner(),
                                matter.measure().promise(),
                                matter.deliveryProof(),
                                matter.note()),
                        matter.allProgress().stream().map(MatterProgress::text))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Name label(LivelihoodMatter matter) {
        return new Name(
                matter.name().zh(),
                matter.name().en() == null ? matter.name().zh() : matter.name().en());
    }

    @Override
    public List<RowFlag> flags(LivelihoodMatter matter, RecordCheck check) {
        return MatterFlags.of(matter);
    }

    @Override
    public List<ClashKey> keys(LivelihoodMatter matter) {
        return List.of(
                new ClashKey(MatterFlags.SAME_NUMBER, matter.year() + "-" + matter.number()),
                ClashKey.loosely(MatterFlags.SAME_MATTER, matter.year() + matter.name().zh()));
    }

    @Override
    public List<FlagRule> flagRules() {
        return MatterFlags.RULES;
    }

    @Override
    public List<SortKey> sorts() {
        return List.of(
                SortKey.number("number", "number"),
                SortKey.text("name", "name_zh"),
                SortKey.day("deliveredOn", "delivered_on"));
    }
}
