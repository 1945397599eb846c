package org.districtprogress.service.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.districtprogress.core.Nullable;

/** What was said of the records that a list finds; verdicts on it are left out. */
@ApplicationScoped
public class RecordHistoryRepository {

    private static final String SAID =
            " from record_version v where v.register = :register"
                    + " and v.recorded_at <= :known and v.event in ('CREATED', 'CHANGED', 'CLOSED')"
                    + " and exists (select 1 from %s where record_id = v.record_id"
                    + " and known_from <= :known and known_until > :known %s)";

    private static final String PAGE =
            " and (v.record_id, v.version) > (:afterId, :afterVersion)"
                    + " order by v.record_id, v.version limit :most";

    private static final String CLOSED =
            "select distinct on (v.record_id) v.* from (select id, version from"
                    + " unnest(cast(:ids as text[]), cast(:versions as integer[])) row (id, version))"
                    + " closing join record_version v on v.register = :register"
                    + " and v.record_id = closing.id and v.version < closing.version"
                    + " and v.event in ('CREATED', 'CHANGED')"
                    + " order by v.record_id, v.version desc";

    private final EntityManager entities;

    RecordHistoryRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Every version of the records that meet the list's conditions, by id and version.
     *
     * @param on the day on which a record meets them; null for any day
     * @param after the version behind which to begin; null for the first one
     */
    public List<RecordVersion> said(
            RecordList list,
            @Nullable LocalDate on,
            Instant knownAt,
            @Nullable RecordVersion after,
            int most) {
        return versions(
                question("select v.*" + said(list, on) + PAGE, list, on, knownAt, true)
                        .setParameter("afterId", after == null ? "" : after.id())
                        .setParameter("afterVersion", after == null ? 0 : after.version())
                        .setParameter("most", most));
    }

    /**
     * How many entries each of these lists has at most, in the same order, in the records of the
     * list as they hold on a day, or in {@link #said} of them.
     *
     * @param paths JSON paths of lists in the record
     */
    public List<Integer> longest(
            RecordList list,
            boolean isHistory,
            @Nullable LocalDate on,
            Instant knownAt,
            List<String> paths) {
        if (paths.isEmpty()) {
            return List.of();
        }
        String columns =
                paths.stream()
                        .map(
                                path ->
                                        "max((select max(jsonb_array_length(e)) from"
                                                + " jsonb_path_query(content, '"
                                                + path
                                                + "') e where jsonb_typeof(e) = 'array'))")
                        .collect(Collectors.joining(", ", "select array[", "]"));
        String from =
                isHistory
                        ? said(list, on)
                        : " from "
                                + list.table()
                                + " where known_from <= :known"
                                + " and known_until > :known and valid_from <= :on"
                                + " and valid_until > :on"
                                + list.where();
        Integer[] found =
                (Integer[]) question(columns + from, list, on, knownAt, false).getSingleResult();
        return Arrays.stream(found).map(most -> most == null ? 0 : most).toList();
    }

    private static String said(RecordList list, @Nullable LocalDate on) {
        String day = on == null ? "" : " and valid_from <= :on and valid_until > :on";
        return SAID.formatted(list.table(), day + list.where());
    }

    private Query question(
            String sql,
            RecordList list,
            @Nullable LocalDate on,
            Instant knownAt,
            boolean isOfVersions) {
        Query query =
                isOfVersions
                        ? entities.createNativeQuery(sql, RecordVersionEntity.class)
                        : entities.createNativeQuery(sql, Integer[].class);
        query.setParameter("known", knownAt);
        if (sql.contains(":register")) {
            query.setParameter("register", list.register());
        }
        if (on != null) {
            query.setParameter("on", on);
        }
        list.parameters().forEach(query::setParameter);
        return query;
    }

    /** Of closed records what was last said of them before they were closed. */
    public List<RecordVersion> beforeClosing(String register, Collection<KnownRecord> closed) {
        return closed.isEmpty()
                ? List.of()
                : versions(
                        entities.createNativeQuery(CLOSED, RecordVersionEntity.class)
                                .setParameter("register", register)
                                .setParameter(
                                        "ids",
                                        closed.stream().map(KnownRecord::id).toArray(String[]::new))
                                .setParameter(
                                        "versions",
                                        closed.stream()
                                                .map(each -> each.stretch().version())
                                                .toArray(Integer[]::new)));
    }

    private static List<RecordVersion> versions(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(each -> ((RecordVersionEntity) each).toDomain()).toList();
    }
}
