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
import org.districtprogress.core.Nullable;
import org.districtprogress.service.persistence.FlagQuestion;
import org.districtprogress.service.persistence.FlagRepository;
import org.districtprogress.service.persistence.FlagSource;
import org.districtprogress.service.persistence.KnownFlag;
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

    /**
     * A stretch of what is raised: by rule, then by what was found.
     *
     * @param rule code of the only rule that is asked; null for all
     * @param register code of the only register that is asked; null for all
     * @param offset how many come before
     * @param most how many at most
     */
    public List<FlagView> flags(
            @Nullable String rule, @Nullable String register, AsOf asOf, int offset, int most) {
        Map<String, FlagRule> rules = rules();
        List<FlagSource> asked = asked(rule, register);
        List<FlagView> ofFigures =
                figures.flags(rule, asOf).stream()
                        .filter(flag -> register == null || isAbout(flag, register))
                        .toList();
        return new Interleaved<>(ofFigures, Comparator.comparing(FlagView::rule))
                .stretch(
                        offset,
                        most,
                        (from, many) ->
                                asked.isEmpty()
                                        ? List.of()
                                        : flags
                                                .known(question(asked, asOf), rule, from, many)
                                                .stream()
                                                .map(
                                                        f ->
                                                                FlagViews.flag(
                                                                        rules.get(f.rule()),
                                                                        shown(f),
                                                                        asOf))
                                                .toList());
    }

    /** The registers that can raise what is asked. */
    private List<FlagSource> asked(@Nullable String rule, @Nullable String register) {
        return registers.stream()
                .filter(r -> register == null || r.code().equals(register))
                .filter(r -> rule == null || canRaise(r, rule))
                .map(r -> new FlagSource(r.code(), r.table(), r.raisedTogether().orElse(null)))
                .toList();
    }

    private FlagQuestion question(List<FlagSource> asked, AsOf asOf) {
        List<String> once =
                rules().values().stream()
                        .filter(FlagRule::isRaisedOnce)
                        .map(FlagRule::code)
                        .toList();
        return new FlagQuestion(asked, once, asOf.on(), asOf.knownAt(), asOf.trust());
    }

    /**
     * Of persons it is told how many records it is about: what they have in common is guessable.
     */
    private KnownFlag shown(KnownFlag flag) {
        return registers.stream().anyMatch(r -> r.code().equals(flag.register()) && r.masks())
                ? new KnownFlag(
                        flag.register(),
                        flag.rule(),
                        Integer.toString(flag.ids().size()),
                        flag.ids())
                : flag;
    }

    private static boolean canRaise(Register<?> register, String rule) {
        return register.flagRules().stream().anyMatch(each -> each.code().equals(rule));
    }

    private static boolean isAbout(FlagView flag, String register) {
        return flag.rows().stream().anyMatch(row -> row.register().equals(register));
    }

    /**
     * How often each rule is raised, by its code; no row is read for it.
     *
     * @param known what was read of the figures at that moment
     */
    List<FlagCount> counts(KnownFigures known, AsOf asOf) {
        Map<String, FlagRule> rules = rules();
        Map<String, Integer> counts = flags.counts(question(asked(null, null), asOf));
        counts.putAll(figures.counts(known, asOf));
        return counts.entrySet().stream()
                .map(each -> FlagViews.count(rules.get(each.getKey()), each.getValue()))
                .toList();
    }
}
