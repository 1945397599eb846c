package org.districtprogress.service.rest;

import jakarta.annotation.security.RolesAllowed;
import org.districtprogress.api.audit.AuditApi;
import org.districtprogress.api.audit.AuditEntryView;
import org.districtprogress.api.audit.AuditPage;
import org.districtprogress.api.audit.CheckpointPage;
import org.districtprogress.api.audit.CheckpointView;
import org.districtprogress.api.audit.ConsistencyView;
import org.districtprogress.api.audit.InclusionView;
import org.districtprogress.api.audit.SealingKeys;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.audit.AuditKind;
import org.districtprogress.problem.Ask;
import org.districtprogress.service.access.Roles;
import org.districtprogress.service.audit.AuditReader;
import org.districtprogress.service.audit.AuditViews;
import org.districtprogress.service.audit.ProofReader;

/** The audit trail of this service, for auditors. */
@RolesAllowed(Roles.AUDITOR)
public class AuditResource implements AuditApi {

    private final AuditReader reader;
    private final ProofReader proofs;

    AuditResource(AuditReader reader, ProofReader proofs) {
        this.reader = reader;
        this.proofs = proofs;
    }

    @Override
    public AuditPage entries(
            @Nullable String after,
            @Nullable String kind,
            @Nullable String subject,
            @Nullable String client,
            @Nullable String department,
            @Nullable String limit) {
        AuditReader.Filter filter =
                new AuditReader.Filter(
                        kind == null ? null : Ask.choice("?kind", AuditKind.class, kind),
                        subject,
                        client,
                        department);
        return reader.page(after, filter, limit);
    }

    @Override
    public AuditEntryView entry(String sequence) {
        return AuditViews.entry(reader.entry(sequence));
    }

    @Override
    public InclusionView proof(String sequence, @Nullable String size) {
        return proofs.inclusion(reader.entry(sequence), size);
    }

    @Override
    public CheckpointPage checkpoints(@Nullable String after, @Nullable String limit) {
        return proofs.page(after, limit);
    }

    @Override
    public CheckpointView latest() {
        return proofs.latest();
    }

    @Override
    public ConsistencyView consistency(String size, @Nullable String first) {
        return proofs.consistency(size, first);
    }

    @Override
    public SealingKeys keys() {
        return proofs.keys();
    }
}
