package org.districtprogress.livelihood.works;

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

/** The register of public works. */
@ApplicationScoped
public class WorkRegister implements Register<PublicWork> {

    @Override
    public String code() {
        return "public-works";
    }

    @Override
    public String table() {
        return "public_work";
    }

    @Override
    public Name name() {
        return new Name("公共工程台账", "Public works");
    }

    @Override
    public Class<PublicWork> type() {
        return PublicWork.class;
    }

    @Override
    public void check(PublicWork work, RecordCheck check) {
        new WorkRules(work, check).apply();
    }

    @Override
    public List<String> searched(PublicWork work) {
        return Stream.of(
                        work.name().zh(),
                        work.name().en(),
                        work.location(),
                        work.commitment(),
                        work.note())
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Name label(PublicWork work) {
        return new Name(
                work.name().zh(), work.name().en() == null ? work.name().zh() : work.name().en());
    }

    @Override
    public List<RowFlag> flags(PublicWork work, RecordCheck check) {
        return WorkFlags.of(work, check.today());
    }

    @Override
    public List<ClashKey> keys(PublicWork work) {
        return List.of(ClashKey.loosely(WorkFlags.SAME_WORK, work.location() + work.name().zh()));
    }

    @Override
    public List<FlagRule> flagRules() {
        return WorkFlags.RULES;
    }

    @Override
    public List<SortKey> sorts() {
        return List.of(
                SortKey.text("name", "name_zh"),
                SortKey.day("plannedFinish", "planned_finish"),
                SortKey.day("startedOn", "started_on"),
                SortKey.day("openedOn", "opened_on"));
    }
}
