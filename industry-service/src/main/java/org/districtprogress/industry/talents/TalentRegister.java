package org.districtprogress.industry.talents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.districtprogress.core.plan.Name;
import org.districtprogress.service.register.ClashKey;
import org.districtprogress.service.register.FlagRule;
import org.districtprogress.service.register.RecordCheck;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.register.RowFlag;
import org.districtprogress.service.register.SortKey;

/** The register of talents. */
@ApplicationScoped
public class TalentRegister implements Register<Talent> {

    @Override
    public String code() {
        return "talents";
    }

    @Override
    public String table() {
        return "talent";
    }

    @Override
    public Name name() {
        return new Name("人才工程台账", "Talents");
    }

    @Override
    public Class<Talent> type() {
        return Talent.class;
    }

    @Override
    public void check(Talent talent, RecordCheck check) {
        new TalentRules(talent, check).apply();
    }

    /** Not the name: a search that finds it would reveal it. */
    @Override
    public List<String> searched(Talent talent) {
        return List.of(talent.programme(), talent.employer());
    }

    /** Nothing of the person: where rows are listed among others, everybody reads. */
    @Override
    public Name label(Talent talent) {
        return name();
    }

    @Override
    public Talent shown(Talent talent) {
        return talent.masked();
    }

    @Override
    public Set<String> personal() {
        return Set.of("name");
    }

    @Override
    public List<RowFlag> flags(Talent talent, RecordCheck check) {
        return TalentFlags.of(talent, check.today());
    }

    @Override
    public List<ClashKey> keys(Talent talent) {
        return List.of(TalentFlags.key(talent));
    }

    @Override
    public List<FlagRule> flagRules() {
        return TalentFlags.RULES;
    }

    @Override
    public List<SortKey> sorts() {
        return List.of(
                SortKey.text("programme", "programme"),
                SortKey.day("announcedOn", "announced_on"),
                SortKey.number("batchYear", "batch_year"));
    }
}
