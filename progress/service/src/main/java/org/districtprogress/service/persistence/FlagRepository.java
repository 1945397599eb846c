package org.districtprogress.service.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
                                        + " key)) from record_clash where known_from <= :known and"
                                        + " known_until > :known and cast(:on as date) is not null"
                                        + " group by 1) every (rule, times) group by 1 order by 1",
                                Tuple.class)
                        .setParameter("known", knownAt)
                        .setParameter("on", on)
                        .getResultList();
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> counts.put(row.get(0, String.class), row.get(1, Integer.class)));
        return counts;
    }

    /**
     * By register, rule and detail, in one query.
     *
     * @param tables of the registers
     */
    public List<KnownFlag> known(List<String> tables, LocalDate on, Instant knownAt) {
        String own =
                tables.stream()
                        .map(
                                table ->
                                        "select register, flag, array[record_id] ids from "
                                                + table
                                                + ", unnest(flags) flag where flags <> '{}' and"
                                                + " open and tstzrange(known_from, known_until) @>"
                                                + " cast(:known as timestamptz) and valid_from <="
                                                + " :on and valid_until > :on")
                        .collect(Collectors.joining(" union all "));
        String every =
                "select register, split_part(flag, ':', 1), substr(flag, strpos(flag, ':') + 1),"
                        + " ids from ("
                        + (tables.isEmpty() ? "" : own + " union all ")
                        + "select register, key, array_agg(record_id order by record_id) from"
                        + " record_clash where known_from <= :known and known_until > :known"
                        + " and cast(:on as date) is not null group by register, key) every"
                        + "(register, flag, ids) order by 2, 1, 3, 4";
        List<Tuple> rows =
                entities.createNativeQuery(every, Tuple.class)
                        .setParameter("known", knownAt)
                        .setParameter("on", on)
                        .getResultList();
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
