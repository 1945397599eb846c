package org.districtprogress.service.rest;

import jakarta.ws.rs.core.Response;
import org.districtprogress.api.document.MilestoneDocumentsApi;
import org.districtprogress.api.document.NewAttachment;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.recording.AttachmentRecorder;

/** Attaching documents to milestones. */
public class MilestoneDocumentsResource implements MilestoneDocumentsApi {

    private final AttachmentRecorder recorder;

    MilestoneDocumentsResource(AttachmentRecorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public Response attach(
            String commitment,
            String milestone,
            String document,
            @Nullable String idempotencyKey,
            @Nullable NewAttachment body) {
        return WrittenResponse.of(
                recorder.toMilestone(commitment, milestone, document, idempotencyKey, body));
    }
}
