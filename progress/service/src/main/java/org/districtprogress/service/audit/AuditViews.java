package org.districtprogress.service.audit;

import org.districtprogress.api.audit.AuditEntryView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.audit.AuditEntry;
import org.districtprogress.core.audit.Hash;
import org.districtprogress.service.persistence.StoredEntry;

/** Audit entries as wire records. */
public final class AuditViews {

    private AuditViews() {}

    public static AuditEntryView entry(StoredEntry stored) {
        AuditEntry entry = stored.entry();
        return new AuditEntryView(
                stored.sequence(),
                entry.at(),
                entry.kind(),
                entry.origin().client(),
                entry.origin().department(),
                entry.origin().address(),
                entry.origin().forwardedFor(),
                entry.origin().trace(),
                entry.action(),
                entry.effect().subject(),
                hash(entry.effect().before()),
                hash(entry.effect().after()),
                entry.effect().recording(),
                entry.effect().status(),
                entry.effect().code(),
                entry.effect().count(),
                stored.leafHash().toString());
    }

    private static @Nullable String hash(@Nullable Hash hash) {
        return hash == null ? null : hash.toString();
    }
}
