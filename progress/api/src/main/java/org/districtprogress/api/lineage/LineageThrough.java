package org.districtprogress.api.lineage;

import java.util.List;
import org.districtprogress.api.NameView;
import org.districtprogress.api.document.DocumentLink;
import org.districtprogress.core.Nullable;

/**
 * The record of another register because of which a row counts as it does: of an enterprise that
 * upgrades cover, the upgrade.
 *
 * @param version the version of the record that says so
 * @param href path of the record as it was on that day and known at that moment
 */
public record LineageThrough(
        String register,
        String id,
        int version,
        @Nullable NameView name,
        String href,
        List<DocumentLink> documents) {

    /** Holds a copy. */
    public LineageThrough {
        documents = List.copyOf(documents);
    }
}
