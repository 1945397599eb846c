package org.districtprogress.service.persistence;

import java.util.Objects;

/** Names one version of a record. */
public record VersionReference(String register, String id, int version) {

    public VersionReference {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(id, "id");
    }
}
