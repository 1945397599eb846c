package org.districtprogress.service.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.districtprogress.core.observation.Trust;
import org.districtprogress.core.register.Stretch;

/**
 * The typed table of a register: which version holds on which days. Stretches are begun and ended,
 * never changed; all methods are for a writer that has {@link RecordingRepository#next()}.
 */
@ApplicationScoped
public class StretchRepository {

    private final EntityManager entities;

    StretchRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** What is known of a record now, in the order of its days, with what it says. */
    public Map<Stretch, RecordContent> current(String table, String id) {
        List<Tuple> rows =
                entities.createNativeQuery(
                                "select version, valid_from, valid_until, open, trust,"
                                        + " cast(content as text), searched, flags, keys,"
                                        + " source_system, recorded_at from "
                                        + table
                                        + " where record_id = :id and known_until = 'infinity'"
                                        + " order by valid_from",
                                Tuple.class)
                        .setParameter("id", id)
                        .getResultList();
        Map<Stretch, RecordContent> known = new LinkedHashMap<>();
        rows.forEach(row -> known.put(stretch(row), content(row)));
        return known;
    }

    private static Stretch stretch(Tuple row) {
        return new Stretch(
                row.get(0, Integer.class),
                Columns.day(row.get(1)),
                Columns.day(row.get(2)),
                row.get(3, Boolean.class),
                Trust.valueOf(row.get(4, String.class)));
    }

    private static RecordContent content(Tuple row) {
        return new RecordContent(
                row.get(5, String.class),
                row.get(6, String.class),
                List.of(row.get(7, String[].class)),
                List.of(row.get(8, String[].class)),
                row.get(9, String.class),
                Columns.moment(row.get(10)));
    }

    /** Ends stretches: from this moment on they are known no longer. */
    public void end(String table, String id, List<Stretch> ended, Instant moment) {
        for (Stretch stretch : ended) {
            entities.createNativeQuery(
                            "update "
                                    + table
                                    + " set known_until = :moment where record_id = :id"
                                    + " and valid_from = :from and known_until = 'infinity'")
                    .setParameter("moment", moment)
                    .setParameter("id", id)
                    .setParameter("from", stretch.from())
                    .executeUpdate();
        }
    }

    /** Begins a stretch: from this moment on it is known. */
    public void begin(
            String table, String id, Stretch stretch, RecordContent content, Instant moment) {
        entities.createNativeQuery(
                        "insert into "
                                + table
                                + " (record_id, version, valid_from, valid_until, known_from,"
                                + " open, trust, content, searched, flags, keys, source_system,"
                                + " recorded_at) values (:id, :version, :from, :until, :moment,"
                                + " :open, :trust, cast(:content as jsonb), :searched, :flags,"
                                + " :keys, :system, :recordedAt)")
                .setParameter("id", id)
                .setParameter("version", stretch.version())
                .setParameter("from", stretch.from())
                .setParameter("until", stretch.until())
                .setParameter("moment", moment)
                .setParameter("open", stretch.open())
                .setParameter("trust", stretch.trust().name())
                .setParameter("content", content.json())
                .setParameter("searched", content.searched())
                .setParameter("flags", content.flags().toArray(String[]::new))
                .setParameter("keys", content.keys().toArray(String[]::new))
                .setParameter("system", content.sourceSystem())
                .setParameter("recordedAt", content.recordedAt())
                .executeUpdate();
    }
}
