package org.districtprogress.environment.reformmeasures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.districtprogress.core.plan.Name;
import org.districtprogress.service.register.ClashKey;
import org.districtprogress.service.register.FlagRule;
import org.districtprogress.service.register.RecordCheck;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.register.RowFlag;
import org.districtprogress.service.register.SortKey;
import org.districtprogress.service.seed.AdoptedPlan;

/** The register of reform measures. */
@ApplicationScoped
public class ReformMeasureRegister implements Register<ReformMeasure> {

    private final AdoptedPlan plan;

    ReformMeasureRegister(AdoptedPlan plan) {
        this.plan = plan;
    }

    @Override
    public String code() {
        return "reform-measures";
    }

    @Override
    public String table() {
        return "reform_measure";
    }

    @Override
    public Name name() {
        return new Name("改革措施台账", "Reform measures");
    }

    @Override
    public Class<ReformMeasure> type() {
        return ReformMeasure.class;
    }

    @Override
    public void check(ReformMeasure measure, RecordCheck check) {
        Set<String> commitments =
                plan.part().commitments().stream()
                        .map(commitment -> commitment.code().value())
                        .collect(Collectors.toSet());
        new MeasureRules(measure, commitments, check).apply();
    }

    @Override
    public List<String> searched(ReformMeasure measure) {
        return Stream.of(
                        measure.name().zh(),
                        measure.name().en(),
                        measure.commitment(),
                        measure.documentNumber(),
                        measure.issuingBody(),
                        measure.note())
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Name label(ReformMeasure measure) {
        return new Name(
                measure.name().zh(),
                measure.name().en() == null ? measure.name().zh() : measure.name().en());
    }

    @Override
    public List<RowFlag> flags(ReformMeasure measure, RecordCheck check) {
        return MeasureFlags.of(measure, check.today());
    }

    @Override
    public List<ClashKey> keys(ReformMeasure measure) {
        return MeasureFlags.keys(measure);
    }

    @Override
    public List<FlagRule> flagRules() {
        return MeasureFlags.RULES;
    }

    @Override
    public List<SortKey> sorts() {
        return List.of(
                SortKey.text("name", "name_zh"),
                SortKey.day("issuedOn", "issued_on"),
                SortKey.day("effectiveOn", "effective_on"),
                SortKey.day("nextReview", "next_review"));
    }
}
