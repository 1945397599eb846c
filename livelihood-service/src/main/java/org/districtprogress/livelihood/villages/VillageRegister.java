package org.districtprogress.livelihood.villages;

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

/** The register of villages. */
@ApplicationScoped
public class VillageRegister implements Register<Village> {

    @Override
    public String code() {
        return "villages";
    }

    @Override
    public String table() {
        return "village";
    }

    @Override
    public Name name() {
        return new Name("村台账", "Villages");
    }

    @Override
    public Class<Village> type() {
        return Village.class;
    }

    @Override
    public void check(Village village, RecordCheck check) {
        new VillageRules(village, check).apply();
    }

    @Override
    public List<String> searched(Village village) {
        return Stream.concat(
                        Stream.of(
                                village.name().zh(),
                                village.name().en(),
                                village.town(),
                                village.scope().note(),
                                village.note()),
                        village.allRecognitions().stream()
                                .flatMap(each -> Stream.of(each.authority(), each.batch())))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Name label(Village village) {
        return new Name(
                village.name().zh(),
                village.name().en() == null ? village.name().zh() : village.name().en());
    }

    @Override
    public List<RowFlag> flags(Village village, RecordCheck check) {
        return VillageFlags.of(village);
    }

    @Override
    public List<ClashKey> keys(Village village) {
        return List.of(
                ClashKey.loosely(VillageFlags.SAME_VILLAGE, village.town() + village.name().zh()));
    }

    @Override
    public List<FlagRule> flagRules() {
        return VillageFlags.RULES;
    }

    @Override
    public List<SortKey> sorts() {
        return List.of(
                SortKey.text("name", "name_zh"),
                SortKey.text("town", "town"),
                SortKey.number("income", "latest_income"));
    }
}
