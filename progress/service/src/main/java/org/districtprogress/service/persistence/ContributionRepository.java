package org.districtprogress.service.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.assessment.Part;
import org.districtprogress.core.assessment.Step;
import org.districtprogress.core.flag.MonthEndJump;
import org.districtprogress.core.observation.Trust;

/**
 * What records contribute to figures, by the rules of their registers. Sums and rows come of the
 * same selection, so that they agree to the last digit.
 */
@ApplicationScoped
public class ContributionRepository {

    private static final String COLUMNS =
            " c (register, record_id, version, item, part, amount, business_day, from_day,"
                    + " until_day, trust, recorded_at, through_register, through_id,"
                    + " through_version)";

    /** As {@link #contribution} reads them. */
    private static final String CONTRIBUTION =
            "select register, record_id, version, item, part, cast(amount as numeric),"
                    + " business_day, from_day, trust, recorded_at, through_register, through_id,"
                    + " through_version from (";

    private final EntityManager entities;

    ContributionRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The steps of many rules, read in one query.
     *
     * @param rules selections of contributions, told apart by their place
     * @return by the place of its rule; rules without any row are absent
     */
    public Map<Integer, List<Step>> steps(List<String> rules, ContributionQuery question) {
        if (rules.isEmpty()) {
            return Map.of();
        }
        String all =
                IntStream.range(0, rules.size())
                        .mapToObj(
                                i ->
                                        "select "
                                                + i
                                                + " rule, c.* from ("
                                                + rules.get(i)
                                                + ")"
                                                + COLUMNS)
                        .collect(Collectors.joining(" union all "));
        Query query =
                entities.createNativeQuery(
                        "select rule, part, business_day, from_day, until_day,"
                                + " sum(cast(amount as numeric)), bool_and(trust = 'VERIFIED'),"
                                + " max(recorded_at) from ("
                                + all
                                + ") every where from_day < until_day group by rule, part,"
                                + " business_day, from_day, until_day",
                        Tuple.class);
        ask(query, all, question);
        Map<Integer, List<Step>> steps = new HashMap<>();
        for (Tuple row : rows(query)) {
            steps.computeIfAbsent(row.get(0, Integer.class), rule -> new ArrayList<>())
                    .add(
                            new Step(
                                    Part.valueOf(row.get(1, String.class)),
                                    Columns.day(row.get(2)),
                                    Columns.day(row.get(3)),
                                    Columns.day(row.get(4)),
                                    row.get(5, BigDecimal.class),
                                    row.get(6, Boolean.class) ? Trust.VERIFIED : Trust.CLAIMED,
                                    Columns.moment(row.get(7))));
        }
        return steps;
    }

    /** The last contribution of a page. */
    public record After(String part, String register, String id, String item) {}

    /** One page of what counts on a day by one rule: numerators first, then by record. */
    public List<Contribution> page(
            String rule,
            ContributionQuery question,
            LocalDate on,
            @Nullable After after,
            int limit) {
        Query query =
                entities.createNativeQuery(
                        CONTRIBUTION
                                + "select c.*, case part when 'NUMERATOR' then '0' else '1' end"
                                + " place from ("
                                + rule
                                + ")"
                                + COLUMNS
                                + ") every where from_day <= :on and until_day > :on"
                                + (after == null
                                        ? ""
                                        : " and (place, register, record_id, item) >"
                                                + " (:afterPlace, :afterRegister, :afterId, :afterItem)")
                                + " order by place, register, record_id, item limit "
                                + limit,
                        Tuple.class);
        ask(query, rule, question);
        query.setParameter("on", on);
        if (after != null) {
            query.setParameter("afterPlace", after.part().equals(Part.NUMERATOR.name()) ? "0" : "1")
                    .setParameter("afterRegister", after.register())
                    .setParameter("afterId", after.id())
                    .setParameter("afterItem", after.item());
        }
        return rows(query).stream().map(ContributionRepository::contribution).toList();
    }

    /** What happened in the last days of a jump and counts on a day, in the order of the days. */
    public List<Contribution> happened(
            String rule, ContributionQuery question, LocalDate on, MonthEndJump jump, int limit) {
        Query query =
                entities.createNativeQuery(
                                CONTRIBUTION
                                        + rule
                                        + ")"
                                        + COLUMNS
                                        + " where amount > 0 and business_day between :begins and"
                                        + " :lasts and from_day <= :on and until_day > :on"
                                        + " order by business_day, register, record_id, item limit "
                                        + limit,
                                Tuple.class)
                        .setParameter("begins", jump.from())
                        .setParameter("lasts", jump.to())
                        .setParameter("on", on);
        ask(query, rule, question);
        return rows(query).stream().map(ContributionRepository::contribution).toList();
    }

    private static Contribution contribution(Tuple row) {
        return new Contribution(
                reference(row, 0),
                row.get(3, String.class),
                Part.valueOf(row.get(4, String.class)),
                row.get(5, BigDecimal.class),
                Columns.day(row.get(6)),
                Columns.day(row.get(7)),
                Trust.valueOf(row.get(8, String.class)),
                Columns.moment(row.get(9)),
                row.get(10) == null ? null : reference(row, 10));
    }

    private static VersionReference reference(Tuple row, int first) {
        return new VersionReference(
                row.get(first, String.class),
                row.get(first + 1, String.class),
                row.get(first + 2, Integer.class));
    }

    private static void ask(Query query, String sql, ContributionQuery question) {
        Map.of(
                        "known", question.knownAt(),
                        "trusts", question.trusts(),
                        "starts", question.starts(),
                        "ends", question.ends(),
                        "year", question.starts().getYear())
                .forEach(
                        (name, value) -> {
                            if (sql.contains(":" + name)) {
                                query.setParameter(name, value);
                            }
                        });
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
