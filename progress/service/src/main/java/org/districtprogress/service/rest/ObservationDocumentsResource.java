package org.districtprogress.service.rest;

import jakarta.ws.rs.core.Response;
import org.districtprogress.api.document.NewAttachment;
import org.districtprogress.api.document.ObservationDocumentsApi;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.recording.AttachmentRecorder;

/** Attaching documents to observations. */
public class ObservationDocumentsResource implements ObservationDocumentsApi {

    private final AttachmentRecorder recorder;

    ObservationDocumentsResource(AttachmentRecorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public Response attach(
            String indicator,
            String observation,
            String document,
            @Nullable String idempotencyKey,
            @Nullable NewAttachment body) {
        return WrittenResponse.of(
                recorder.toObservation(indicator, observation, document, idempotencyKey, body));
    }
}
