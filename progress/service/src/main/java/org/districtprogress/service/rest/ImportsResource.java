package org.districtprogress.service.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.districtprogress.api.Page;
import org.districtprogress.api.imports.ImportErrorView;
import org.districtprogress.api.imports.ImportView;
import org.districtprogress.api.imports.ImportsApi;
import org.districtprogress.core.Nullable;
import org.districtprogress.service.access.Access;
import org.districtprogress.service.access.Roles;
import org.districtprogress.service.imports.ImportIntake;
import org.districtprogress.service.imports.ImportReader;
import org.districtprogress.service.imports.RejectedRows;
import org.districtprogress.service.imports.Templates;
import org.districtprogress.service.imports.Templates.TemplateFile;

/** The files of rows that this service was sent. */
@RolesAllowed({Roles.READER, Roles.REPORTER, Roles.PLAN_ADMIN})
public class ImportsResource implements ImportsApi {

    private static final String PRIVATE = "private, no-cache";
    private static final int ASK_AGAIN_SECONDS = 1;

    private final ImportIntake intake;
    private final ImportReader reader;
    private final RejectedRows rejectedRows;
    private final RejectedImports rejectedImports;
    private final Templates templates;
    private final Access access;

    ImportsResource(
            ImportIntake intake,
            ImportReader reader,
            RejectedRows rejectedRows,
            RejectedImports rejectedImports,
            Templates templates,
            Access access) {
        this.intake = intake;
        this.reader = reader;
        this.rejectedRows = rejectedRows;
        this.rejectedImports = rejectedImports;
        this.templates = templates;
        this.access = access;
    }

    @Override
    @RolesAllowed({Roles.REPORTER, Roles.PLAN_ADMIN})
    public Response importRows(
            @Nullable String into,
            @Nullable String mode,
            @Nullable String dryRun,
            @Nullable String claim,
            @Nullable String encoding,
            @Nullable String idempotencyKey,
            InputStream content) {
        ImportIntake.Taken taken =
                intake.take(
                        access.caller(),
                        new ImportIntake.Asked(into, mode, dryRun, claim, encoding, idempotencyKey),
                        content);
        return taken.rejected()
                .map(rejectedImports::answer)
                .orElseGet(() -> WrittenResponse.of(taken.written()));
    }

    @Override
    public Page<ImportView> imports(
            @Nullable String into,
            @Nullable String state,
            @Nullable String limit,
            @Nullable String cursor) {
        return reader.list(access.caller(), into, state, limit, cursor);
    }

    @Override
    public Response oneImport(String id) {
        ImportView found = reader.one(access.caller(), id);
        Response.ResponseBuilder answer = Response.ok(found);
        return found.state().isEnd()
                ? answer.build()
                : answer.header(HttpHeaders.RETRY_AFTER, ASK_AGAIN_SECONDS).build();
    }

    @Override
    public Page<ImportErrorView> errors(
            String id, @Nullable String limit, @Nullable String cursor) {
        return reader.errors(access.caller(), id, limit, cursor);
    }

    @Override
    public Response rejectedRows(String id) {
        RejectedRows.File file = rejectedRows.of(access.caller(), id);
        return download(file.content(), file.mediaType(), file.name(), file.tag(), PRIVATE);
    }

    @Override
    @PermitAll
    public Response template(String into, @Nullable String language) {
        TemplateFile file = templates.of(into, language);
        return download(file.content(), file.mediaType(), file.name(), file.tag(), "no-cache");
    }

    private static Response download(
            Object content, String mediaType, String name, String tag, String cacheControl) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, cacheControl)
                .header(HttpHeaders.ETAG, "\"" + tag + "\"")
                .build();
    }
}
