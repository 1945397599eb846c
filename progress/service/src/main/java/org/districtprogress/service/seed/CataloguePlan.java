package org.districtprogress.service.seed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.plan.Commitment;
import org.districtprogress.core.plan.Indicator;
import org.districtprogress.core.plan.Name;
import org.districtprogress.core.plan.Plan;
import org.districtprogress.core.plan.PlanPart;
import org.districtprogress.core.plan.Unit;

/**
 * Reads one service's part of the plan. Everything the file says must be known, whole and lead
 * somewhere; all mistakes are found in one go.
 */
final class CataloguePlan {

    private static final Set<String> SECTIONS =
            Set.of(
                    "plan",
                    "units",
                    "campaigns",
                    "workstreams",
                    "indicators",
                    "commitments",
                    "context");
    private static final Set<String> PLAN_KEYS =
            Set.of("code", "year", "district", "title", "starts", "ends", "announced");
    private static final Set<String> UNIT_KEYS = Set.of("code", "zh", "en", "of", "factor");
    private static final Set<String> NAME_KEYS = Set.of("zh", "en");

    private final String service;
    private final String file;
    private final Faults faults;
    private final Definitions<Unit> units = new Definitions<>("unit");

    CataloguePlan(String service, String file) {
        this.service = service;
        this.file = file;
        this.faults = new Faults(file);
    }

    /**
     * The plan that a text states.
     *
     * @throws CatalogueException with every mistake found
     */
    AdoptedText read(String yaml) {
        YamlEntry root = YamlFile.root(yaml, faults, SECTIONS);
        Plan plan = plan(root);
        units.read(root.entries("units", UNIT_KEYS), this::unit);
        CatalogueSections sections = new CatalogueSections(service);
        sections.read(root);
        Definitions<Indicator> indicators = new Definitions<>("indicator");
        CatalogueIndicators reader = new CatalogueIndicators(plan, units, sections);
        indicators.read(
                root.entries("indicators", CatalogueIndicators.TARGET_KEYS), reader::target);
        indicators.read(root.entries("context", CatalogueIndicators.CONTEXT_KEYS), reader::context);
        Definitions<Commitment> commitments = new Definitions<>("commitment");
        commitments.read(
                root.entries("commitments", CatalogueCommitments.KEYS),
                new CatalogueCommitments(sections)::commitment);
        faults.check();
        Map<String, Integer> lines = new HashMap<>();
        Stream.of(units, sections.campaigns(), sections.workstreams(), indicators, commitments)
                .forEach(definitions -> definitions.lines(lines));
        return new AdoptedText(
                file,
                new PlanPart(
                        plan,
                        sections.campaigns().all(),
                        sections.workstreams().all(),
                        units.all(),
                        indicators.all(),
                        commitments.all()),
                lines);
    }

    private @Nullable Plan plan(YamlEntry root) {
        YamlEntry entry = root.entry("plan", PLAN_KEYS);
        if (entry == null) {
            return null;
        }
        String code = entry.text("code");
        Integer year = entry.read("year", Integer::valueOf);
        Name district = name(entry.entry("district", NAME_KEYS));
        Name title = name(entry.entry("title", NAME_KEYS));
        LocalDate starts = entry.day("starts");
        LocalDate ends = entry.day("ends");
        LocalDate announced = entry.day("announced");
        if (starts != null && ends != null && !starts.isBefore(ends)) {
            entry.fault("starts " + starts + " must lie before ends " + ends);
        }
        if (starts != null && year != null && starts.getYear() != year) {
            entry.fault("starts " + starts + " must lie in the year " + year);
        }
        return entry.isSound() && district != null && title != null
                ? new Plan(code, district, title, starts, ends, announced)
                : null;
    }

    private @Nullable Unit unit(YamlEntry entry) {
        String code =
                entry.read(
                        "code",
                        text -> {
                            if (!text.matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")) {
                                throw new IllegalArgumentException(
                                        "a unit is written in capitals, like CNY_100M");
                            }
                            return text;
                        });
        String zh = entry.anyText("zh");
        String en = entry.text("en");
        String base = entry.optionalText("of");
        if (entry.has("factor") != entry.has("of")) {
            entry.fault("of and factor stand together or not at all");
            return null;
        }
        BigDecimal factor = base == null ? BigDecimal.ONE : entry.positive("factor");
        if (base != null) {
            Unit lead = units.lead(entry, base);
            if (lead != null && !lead.base().equals(base)) {
                entry.fault("of must name a base unit; " + base + " is itself of " + lead.base());
            }
        }
        return entry.isSound()
                ? new Unit(code, new Name(zh, en), base == null ? code : base, factor)
                : null;
    }

    /** The name in both languages; null, and a fault, where one is missing. */
    static @Nullable Name name(@Nullable YamlEntry entry) {
        if (entry == null) {
            return null;
        }
        String zh = entry.text("zh");
        String en = entry.text("en");
        return zh == null || en == null ? null : new Name(zh, en);
    }
}
