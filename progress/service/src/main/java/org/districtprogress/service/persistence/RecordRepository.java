package org.districtprogress.service.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Confidence;
import org.districtprogress.core.observation.Source;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.register.Stretch;

/** The records of the registers on a day, as known at a moment. */
@ApplicationScoped
public class RecordRepository {

    private static final String KNOWN =
            " where known_from <= :known and known_until > :known"
                    + " and valid_from <= :on and valid_until > :on";

    private static final String SELECT =
            "select t.record_id, t.version, t.valid_from, t.valid_until, t.open, t.trust,"
                    + " cast(t.content as text), v.source_system, v.source_record, v.source_title,"
                    + " v.source_url, v.source_published_on, v.source_confidence, v.reason,"
                    + " v.recorded_at, v.recorded_by, (select max(l.version) from record_version l"
                    + " where l.register = t.register and l.record_id = t.record_id"
                    + " and l.recorded_at <= :known), t.sorted_by from (select *, ";

    private static final String JOIN =
            ") t join record_version v on v.register = t.register"
                    + " and v.record_id = t.record_id and v.version = t.version";

    private final EntityManager entities;

    RecordRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** One page of a list. */
    public List<KnownRecord> list(RecordList list, LocalDate on, Instant knownAt) {
        String sortedBy = list.order() == null ? "null" : "(" + list.order() + ")";
        Query query =
                entities.createNativeQuery(
                                SELECT
                                        + "cast("
                                        + sortedBy
                                        + " as text) as sorted_by from "
                                        + list.table()
                                        + KNOWN
                                        + list.where()
                                        + list.orderBy()
                                        + " limit "
                                        + list.limit()
                                        + JOIN
                                        + list.orderBy().replace("record_id", "t.record_id"),
                                Tuple.class)
                        .setParameter("known", knownAt)
                        .setParameter("on", on);
        list.parameters().forEach(query::setParameter);
        if (list.after() != null) {
            query.setParameter("afterId", list.after().id());
            if (list.order() != null) {
                query.setParameter("afterValue", list.after().sortedBy());
            }
        }
        return read(query);
    }

    /** One record; empty when it did not hold on the day, or was not known at the moment. */
    public List<KnownRecord> one(String table, String id, LocalDate on, Instant knownAt) {
        return read(
                entities.createNativeQuery(
                                SELECT
                                        + "null as sorted_by from "
                                        + table
                                        + KNOWN
                                        + " and record_id = :id"
                                        + JOIN,
                                Tuple.class)
                        .setParameter("known", knownAt)
                        .setParameter("on", on)
                        .setParameter("id", id));
    }

    @SuppressWarnings("unchecked")
    private static List<KnownRecord> read(Query query) {
        return ((List<Tuple>) query.getResultList()).stream().map(RecordRepository::known).toList();
    }

    private static KnownRecord known(Tuple row) {
        return new KnownRecord(
                row.get(0, String.class),
                new Stretch(
                        row.get(1, Integer.class),
                        Columns.day(row.get(2)),
                        Columns.day(row.get(3)),
                        row.get(4, Boolean.class),
                        Trust.valueOf(row.get(5, String.class))),
                row.get(6, String.class),
                row.get(16, Integer.class),
                new Source(
                        row.get(7, String.class),
                        row.get(8, String.class),
                        row.get(9, String.class),
                        row.get(10, String.class),
                        row.get(11, String.class),
                        confidence(row.get(12, String.class))),
                row.get(13, String.class),
                Columns.moment(row.get(14)),
                row.get(15, String.class),
                row.get(17, String.class));
    }

    private static @Nullable Confidence confidence(@Nullable String code) {
        return code == null ? null : Confidence.valueOf(code);
    }
}
