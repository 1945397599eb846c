package org.districtprogress.service.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What is raised about records, as known at a moment: looked up, never searched for. */
@ApplicationScoped
public class FlagRepository {

    private final EntityManager entities;

    FlagRepository(EntityManager entities) {
        this.entities = entities;
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
