package org.districtprogress.service.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.districtprogress.core.Nullable;

/**
 * What is raised about records that hold on a day, as known at a moment and trusted so far at
 * least: looked up, never searched for.
 */
@ApplicationScoped
public class FlagRepository {

    /** Of a record's own table, which is {@code t}. */
    private static final String HOLDS =
            " t.open and tstzrange(t.known_from, t.known_until) @> cast(:known as timestamptz) and"
                    + " t.valid_from <= :on and t.valid_until > :on and t.trust in (:trusts)";

    private static final String OWN =
            "select t.register, flag, array[t.record_id] from %1$s t, unnest(t.flags) flag where"
                    + " t.flags <> '{}' and"
                    + HOLDS;

    /**
     * What several records have in common on one day: on other days they may not. Of keys that say
     * one thing in several ways the first is told.
     */
    private static final String CLASHES =
            "select distinct on (register, ids, told) register, key, ids from (select c.register,"
                    + " c.key, array_agg(c.record_id order by c.record_id collate \"C\") ids from"
                    + " record_clash c join %1$s t on t.record_id = c.record_id and c.key ="
                    + " any(t.keys) where c.register = '%2$s' and tstzrange(c.known_from,"
                    + " c.known_until) @> cast(:known as timestamptz) and"
                    + HOLDS
                    + " group by c.register, c.key having count(*) > 1) clash cross join lateral"
                    + " (select case when split_part(key, ':', 1) = any(cast(:once as text[])) then"
                    + " split_part(key, ':', 1) else key end told) said"
                    + " order by register, ids, told, key collate \"C\"";

    private final EntityManager entities;

    FlagRepository(EntityManager entities) {
        this.entities = entities;
    }

    private static String raised(List<FlagSource> sources) {
        return sources.stream()
                .flatMap(FlagRepository::raised)
                .collect(
                        Collectors.joining(
                                ") union all (", "((", ")) raised (register, flag, ids)"));
    }

    private static Stream<String> raised(FlagSource source) {
        Stream<String> alone =
                Stream.of(OWN, CLASHES)
                        .map(sql -> sql.formatted(source.table(), source.register()));
        if (source.together() == null) {
            return alone;
        }
        String holding = "(select * from " + source.table() + " t where" + HOLDS + ")";
        return Stream.concat(
                alone,
                Stream.of(
                        "select '"
                                + source.register()
                                + "', together.* from ("
                                + source.together().replace("{holding}", holding)
                                + ") together"));
    }

    private Query ask(String sql, FlagQuestion question) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("known", question.knownAt())
                .setParameter("on", question.on())
                .setParameter("trusts", Trusts.from(question.lowest()))
                .setParameter("once", SqlArrays.literal(question.once()));
    }

    /** How often each rule is raised, counted by the database. */
    public Map<String, Integer> counts(FlagQuestion question) {
        List<Tuple> rows =
                rows(
                        ask(
                                "select split_part(flag, ':', 1) rule, cast(count(*) as integer)"
                                        + " from "
                                        + raised(question.sources())
                                        + " group by 1 order by 1",
                                question));
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> counts.put(row.get(0, String.class), row.get(1, Integer.class)));
        return counts;
    }

    /**
     * A stretch of what is raised, by rule, register and detail: no more is read than it has.
     *
     * @param rule code of the only rule that is asked; null for all
     * @param offset how many come before
     * @param most how many at most
     */
    public List<KnownFlag> known(
            FlagQuestion question, @Nullable String rule, int offset, int most) {
        Query query =
                ask(
                                "select register, rule, detail, ids from (select register,"
                                        + " split_part(flag, ':', 1), substr(flag, strpos(flag,"
                                        + " ':') + 1), ids from "
                                        + raised(question.sources())
                                        + ") every (register, rule, detail, ids)"
                                        + (rule == null ? "" : " where rule = :rule")
                                        + " order by rule collate \"C\", register collate \"C\","
                                        + " detail collate \"C\", ids collate \"C\" limit :most"
                                        + " offset :offset",
                                question)
                        .setParameter("most", most)
                        .setParameter("offset", offset);
        if (rule != null) {
            query.setParameter("rule", rule);
        }
        return rows(query).stream()
                .map(
                        row ->
                                new KnownFlag(
                                        row.get(0, String.class),
                                        row.get(1, String.class),
                                        row.get(2, String.class),
                                        List.of(row.get(3, String[].class))))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
