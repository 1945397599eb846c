package org.districtprogress.service.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.TreeSet;

/**
 * Records that have in common what they should not: kept with each write, so that a list of them
 * never looks through whole registers.
 */
@ApplicationScoped
public class ClashRepository {

    private static final String SHARERS =
            "select k.key, t.record_id from unnest(cast(:keys as text[])) k (key) join %s t"
                    + " on t.known_until = 'infinity' and t.keys <> '{}' and t.open"
                    + " and t.keys @> array[k.key]";

    private final EntityManager entities;

    ClashRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Brings what is known of some keys in line with the records that now have them. */
    public void settle(
            String register,
            String table,
            Collection<String> before,
            Collection<String> after,
            Instant moment) {
        TreeSet<String> keys = new TreeSet<>(before);
        keys.addAll(after);
        if (keys.isEmpty()) {
            return;
        }
        String sharers = SHARERS.formatted(table);
        String[] all = keys.toArray(String[]::new);
        entities.createNativeQuery(
                        "with sharer as (select distinct key, record_id from ("
                                + sharers
                                + ") s), clash as (select key, record_id from sharer where key in"
                                + " (select key from sharer group by key having count(*) > 1))"
                                + " update record_clash c set known_until = :moment"
                                + " where c.register = :register and c.key = any(:keys)"
                                + " and c.known_until = 'infinity' and not exists (select 1 from"
                                + " clash where clash.key = c.key and clash.record_id ="
                                + " c.record_id)")
                .setParameter("keys", all)
                .setParameter("register", register)
                .setParameter("moment", moment)
                .executeUpdate();
        entities.createNativeQuery(
                        "with sharer as (select distinct key, record_id from ("
                                + sharers
                                + ") s) insert into record_clash (register, key, record_id,"
                                + " known_from) select :register, key, record_id, :moment from"
                                + " sharer where key in (select key from sharer group by key"
                                + " having count(*) > 1) and not exists (select 1 from"
                                + " record_clash c where c.register = :register and c.key ="
                                + " sharer.key and c.record_id = sharer.record_id and"
                                + " c.known_until = 'infinity')")
                .setParameter("keys", all)
                .setParameter("register", register)
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
