package org.districtprogress.service.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.districtprogress.core.Nullable;

/** What is raised about records, as known at a moment: looked up, never searched for. */
@ApplicationScoped
public class FlagRepository {

    private final EntityManager entities;

    FlagRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** How often each rule is raised, counted by the database. */
    public Map<String, Integer> counts(List<String> tables, LocalDate on, Instant knownAt) {
        String own =
                tables.stream()
                        .map(
                                table ->
                                        "select split_part(flag, ':', 1), count(*) from "
                                                + table
                                                + ", unnest(flags) flag where flags <> '{}' and"
                                                + " open and tstzrange(known_from, known_until) @>"
                                                + " cast(:known as timestamptz) and valid_from <="
                                                + " :on and valid_until > :on group by 1")
                        .collect(Collectors.joining(" union all "));
        List<Tuple> rows =
                entities.createNativeQuery(
                                "select rule, cast(sum(times) as integer) from ("
                                        + (tables.isEmpty() ? "" : own + " union all ")
                                        + "select split_part(key, ':', 1), count(distinct (register,"
                                        + " key)) from record_clash where tstzrange(known_from,"
                                        + " known_until) @> cast(:known as timestamptz) and"
                                        + " cast(:on as date) is not null group by 1) every"
                                        + " (rule, times) group by 1 order by 1",
                                Tuple.class)
                        .setParameter("known", knownAt)
                        .setParameter("on", on)
                        .getResultList();
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> counts.put(row.get(0, String.class), row.get(1, Integer.class)));
        return counts;
    }

    /**
     * A stretch of what is raised, by rule, register and detail: no more is read than it has.
     *
     * @param registers tables of the registers that are asked, by their codes; at least one
     * @param rule code of the only rule that is asked; null for all
     * @param offset how many come before
     * @param most how many at most
     */
    public List<KnownFlag> known(
            Map<String, String> registers,
            @Nullable String rule,
            LocalDate on,
            Instant knownAt,
            int offset,
            int most) {
        String own =
                registers.values().stream()
                        .map(
                                table ->
                                        "select register, flag, array[record_id] from "
                                                + table
                                                + ", unnest(flags) flag where flags <> '{}' and"
                                                + " open and tstzrange(known_from, known_until) @>"
                                                + " cast(:known as timestamptz) and valid_from <="
                                                + " :on and valid_until > :on")
                        .collect(Collectors.joining(" union all "));
        Query query =
                entities.createNativeQuery(
                                "select register, rule, detail, ids from (select register,"
                                        + " split_part(flag, ':', 1), substr(flag, strpos(flag,"
                                        + " ':') + 1), ids from ("
                                        + own
                                        + " union all select register, key, array_agg(record_id"
                                        + " order by record_id collate \"C\") from record_clash"
                                        + " where tstzrange(known_from, known_until) @> cast(:known"
                                        + " as timestamptz) and register in (:registers) group by"
                                        + " register, key) raised (register, flag, ids)) every"
                                        + " (register, rule, detail, ids)"
                                        + (rule == null ? "" : " where rule = :rule")
                                        + " order by rule collate \"C\", register collate \"C\","
                                        + " detail collate \"C\", ids collate \"C\" limit :most"
                                        + " offset :offset",
                                Tuple.class)
                        .setParameter("known", knownAt)
                        .setParameter("on", on)
                        .setParameter("registers", registers.keySet())
                        .setParameter("most", most)
                        .setParameter("offset", offset);
        if (rule != null) {
            query.setParameter("rule", rule);
        }
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(
                        row ->
                                new KnownFlag(
                                        row.get(0, String.class),
                                        row.get(1, String.class),
                                        row.get(2, String.class),
                                        List.of(row.get(3, String[].class))))
                .toList();
    }
}
