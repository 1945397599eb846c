package org.districtprogress.service.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.Response;
import org.districtprogress.api.document.MilestoneDocumentsApi;
import org.districtprogress.api.document.NewAttachment;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.access.Access;
import org.districtprogress.service.access.Roles;
import org.districtprogress.service.recording.AttachmentRecorder;

/** Attaching documents to milestones. */
public class MilestoneDocumentsResource implements MilestoneDocumentsApi {

    private final AttachmentRecorder recorder;
    private final Access access;

    MilestoneDocumentsResource(AttachmentRecorder recorder, Access access) {
        this.recorder = recorder;
        this.access = access;
    }

    @Override
    @RolesAllowed(Roles.REPORTER)
    public Response attach(
            String commitment,
            String milestone,
            String document,
            @Nullable String idempotencyKey,
            @Nullable NewAttachment body) {
        access.requireCommitment(commitment);
        return WrittenResponse.of(
                recorder.toMilestone(
                        access.caller(), commitment, milestone, document, idempotencyKey, body));
    }
}
