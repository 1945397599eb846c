package org.districtprogress.service.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.Response;
import org.districtprogress.api.document.NewAttachment;
import org.districtprogress.api.document.ObservationDocumentsApi;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.access.Access;
import org.districtprogress.service.access.Roles;
import org.districtprogress.service.recording.AttachmentRecorder;

/** Attaching documents to observations. */
public class ObservationDocumentsResource implements ObservationDocumentsApi {

    private final AttachmentRecorder recorder;
    private final Access access;

    ObservationDocumentsResource(AttachmentRecorder recorder, Access access) {
        this.recorder = recorder;
        this.access = access;
    }

    @Override
    @RolesAllowed(Roles.REPORTER)
    public Response attach(
            String indicator,
            String observation,
            String document,
            @Nullable String idempotencyKey,
            @Nullable NewAttachment body) {
        access.requireIndicator(indicator);
        return WrittenResponse.of(
                recorder.toObservation(
                        access.caller(), indicator, observation, document, idempotencyKey, body));
    }
}
