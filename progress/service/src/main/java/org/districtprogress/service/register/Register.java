package org.districtprogress.service.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.districtprogress.core.observation.Source;
import org.districtprogress.core.plan.Name;

/**
 * A register of this service: what its records look like and what must hold of them. Its table is
 * made by {@code create_register}, its list and its OpenAPI schema by its own resource.
 *
 * @param <T> the typed record, as it is sent, stored and answered
 */
public interface Register<T> {

    /** As it stands in paths and in the plan, e.g. {@code projects}. */
    String code();

    /** Name of its table, e.g. {@code project}. */
    String table();

    /** Its name, 台账. */
    Name name();

    /** The typed record. */
    Class<T> type();

    /** Notes everything that is wrong with a record; pointers start below {@code /record}. */
    void check(T record, RecordCheck check);

    /** What a full-text search looks through: every text a caller may know the record by. */
    List<String> searched(T record);

    /** How a row is called where it is listed among others, e.g. in a lineage. */
    Name label(T record);

    /** The record as answers show it; registers of persons mask here. */
    default T shown(T record) {
        return record;
    }

    /** A source as answers show it: where they mask, its free texts may name the person too. */
    default Source shownSource(Source source) {
        return masks() ? Masks.of(source) : source;
    }

    /**
     * Fields of the record that answers mask, by name; see {@link #shown}. What was rejected shows
     * them masked too.
     */
    default Set<String> personal() {
        return Set.of();
    }

    /** Whether answers show less than what is recorded. */
    default boolean masks() {
        return !personal().isEmpty();
    }

    /** Codes of {@link RowFlag}s that this content raises by itself. */
    default List<RowFlag> flags(T record, RecordCheck check) {
        return List.of();
    }

    /** What no other record should have in common with this one. */
    default List<ClashKey> keys(T record) {
        return List.of();
    }

    /**
     * Selects what several records raise together without a key in common: {@code flag text, ids
     * text[]}, where {@code {holding}} stands for the records that are asked about. It is asked
     * with every judgement, so it must find few records by an index.
     */
    default Optional<String> raisedTogether() {
        return Optional.empty();
    }

    /** Every flag that records of this register can raise. */
    default List<FlagRule> flagRules() {
        return List.of();
    }

    /** What its list can be sorted by, beside the id. */
    default List<SortKey> sorts() {
        return List.of();
    }
}
