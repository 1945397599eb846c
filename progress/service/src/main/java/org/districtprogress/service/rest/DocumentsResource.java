package org.districtprogress.service.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.districtprogress.api.Page;
import org.districtprogress.api.document.DocumentView;
import org.districtprogress.api.document.DocumentsApi;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.document.Document;
import org.districtprogress.service.access.Access;
import org.districtprogress.service.access.Roles;
import org.districtprogress.service.document.Upload;
import org.districtprogress.service.reading.DocumentContent;
import org.districtprogress.service.reading.DocumentReader;
import org.districtprogress.service.reading.Pages;
import org.districtprogress.service.reading.Pages.Question;
import org.districtprogress.service.reading.TimeAxes;
import org.districtprogress.service.received.ReceivingFolder;
import org.districtprogress.service.recording.DocumentRecorder;
import org.districtprogress.service.view.DocumentViews;

/** The documents of this service. */
@RolesAllowed(Roles.READER)
public class DocumentsResource implements DocumentsApi {

    private static final String FOREVER = "private, max-age=31536000, immutable";

    private final TimeAxes timeAxes;
    private final Pages pages;
    private final DocumentReader reader;
    private final DocumentRecorder recorder;
    private final ReceivingFolder folder;
    private final Access access;

    DocumentsResource(
            TimeAxes timeAxes,
            Pages pages,
            DocumentReader reader,
            DocumentRecorder recorder,
            ReceivingFolder folder,
            Access access) {
        this.timeAxes = timeAxes;
        this.pages = pages;
        this.reader = reader;
        this.recorder = recorder;
        this.folder = folder;
        this.access = access;
    }

    @Override
    @RolesAllowed(Roles.REPORTER)
    public Response upload(
            @Nullable String name,
            @Nullable String claim,
            @Nullable String idempotencyKey,
            InputStream content) {
        try (Upload upload = Upload.receive(content, folder)) {
            return WrittenResponse.of(
                    recorder.record(access.caller(), name, claim, idempotencyKey, upload));
        }
    }

    @Override
    public Page<DocumentView> documents(
            @Nullable String knownAt, @Nullable String limit, @Nullable String cursor) {
        return pages.stretch(
                new Question(null, knownAt, null, limit, cursor, Question.filter("documents")),
                (asOf, offset, most) -> reader.documents(asOf.knownAt(), offset, most),
                (document, asOf) -> DocumentViews.document(document));
    }

    @Override
    public DocumentView document(String document, @Nullable String knownAt) {
        return DocumentViews.document(reader.document(document, timeAxes.knownAt(knownAt)));
    }

    @Override
    public Response content(String document) {
        DocumentContent content = reader.content(document);
        Document found = content.document();
        StreamingOutput body = content::writeTo;
        return Response.ok(body, found.type().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, found.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.of(found))
                .header(HttpHeaders.ETAG, "\"" + found.sha256() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, FOREVER)
                .build();
    }
}
