package org.districtprogress.service.persistence;

import java.util.Objects;

/**
 * Names one version of a record.
 *
 * @param version {@link #NONE} for what has no versions of its own, as a commitment: its milestones
 *     have
 */
public record VersionReference(String register, String id, int version) {

    /** Of what is made of versions of others. */
    public static final int NONE = 0;

    public VersionReference {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(id, "id");
    }
}
