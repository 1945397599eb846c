package org.districtprogress.service.reading;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.districtprogress.api.flag.FlagCount;
import org.districtprogress.api.flag.FlagView;
import org.districtprogress.service.persistence.FlagRepository;
import org.districtprogress.service.register.FlagRule;
import org.districtprogress.service.register.Register;
import org.districtprogress.service.view.FlagViews;

/** Everything that a supervisor would raise about this service's data. */
@ApplicationScoped
public class FlagReader {

    private final List<Register<?>> registers;
    private final FlagRepository flags;
    private final FigureFlags figures;

    FlagReader(@All List<Register<?>> registers, FlagRepository flags, FigureFlags figures) {
        this.registers = registers;
        this.flags = flags;
        this.figures = figures;
    }

    /** Every rule that can be raised here, by its code. */
    public Map<String, FlagRule> rules() {
        Map<String, FlagRule> rules = new LinkedHashMap<>();
        registers.forEach(r -> r.flagRules().forEach(rule -> rules.put(rule.code(), rule)));
        FigureFlags.RULES.forEach(rule -> rules.put(rule.code(), rule));
        return rules;
    }

    /** Codes of the registers that flags can be about. */
    public List<String> registers() {
        List<String> codes = new ArrayList<>(registers.stream().map(Register::code).toList());
        codes.add(FigureFlags.OBSERVATIONS);
        return codes;
    }

    /** By rule, then by what was found. */
    public List<FlagView> flags(AsOf asOf) {
        Map<String, FlagRule> rules = rules();
        List<FlagView> found = new ArrayList<>();
        flags.known(registers.stream().map(Register::table).toList(), asOf.on(), asOf.knownAt())
                .forEach(flag -> found.add(FlagViews.flag(rules.get(flag.rule()), flag, asOf)));
        found.addAll(figures.flags(asOf));
        found.sort(Comparator.comparing(FlagView::rule));
        return found;
    }

    /** How often each rule is raised, by its code; no row is read for it. */
    public List<FlagCount> counts(AsOf asOf) {
        Map<String, FlagRule> rules = rules();
        Map<String, Integer> counts =
                flags.counts(
                        registers.stream().map(Register::table).toList(),
                        asOf.on(),
                        asOf.knownAt());
        figures.flags(asOf).forEach(flag -> counts.merge(flag.rule(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(each -> FlagViews.count(rules.get(each.getKey()), each.getValue()))
                .toList();
    }
}
