package org.districtprogress.api.imports;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.districtprogress.api.Page;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files of rows: sent in, watched, and what is wrong with them. */
@Path(Paths.IMPORTS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Imports",
        description = "批量导入 — files of rows, checked as a whole and safe to send again")
public interface ImportsApi {

    String NDJSON = "application/x-ndjson";
    String CSV = "text/csv";
    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /**
     * Imports a file: 200 with what became of it, or 202 with {@code Location} where it is long.
     */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "importRows",
            summary = "Import a file of rows",
            description =
                    "批量导入. The file itself is the body: NDJSON, CSV or XLSX, packed by gzip or not. Of "
                            + "up to 5,000 rows the answer is what became of them; a longer file is "
                            + "kept, and Location says where to watch. A row equal to what is "
                            + "recorded already is unchanged, so the same file may be sent twice. A file that is"
                            + " refused for its rows is 422 with the first 100 errors, by row and field (/3/value);"
                            + " Location leads to all of them, and the key may be used again.")
    @RequestBody(
            required = true,
            description = "The file, byte for byte.",
            content = {
                @Content(
                        mediaType = NDJSON,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = CSV,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = XLSX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description =
                    "What became of the file; with mode=partial some rows may be rejected, and errors"
                            + " leads to what is wrong.",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "202",
            description = "The file is kept and waits; its path is in Location.",
            content =
                    @Content(
                            schema = @Schema(implementation = ImportView.class),
                            example =
                                    """
                                    {
                                      "id": "f7ef70bd-ee32-4d12-9dec-32acb5f8dbb2",
                                      "into": "observations",
                                      "mode": "ATOMIC",
                                      "dryRun": false,
                                      "state": "QUEUED",
                                      "format": "NDJSON",
                                      "bytes": 170327684,
                                      "sha256": "6c22d1b994e747241af64a34dea0b1a75a228a10893be911f82a66e9cefb2c76",
                                      "receivedAt": "2026-11-27T06:41:21.384547Z",
                                      "startedAt": null,
                                      "finishedAt": null,
                                      "recordedAt": null,
                                      "rows": {
                                        "read": 0,
                                        "checked": 0,
                                        "total": null
                                      },
                                      "counts": {
                                        "created": 0,
                                        "revised": 0,
                                        "closed": 0,
                                        "unchanged": 0,
                                        "rejected": 0
                                      },
                                      "truncated": false,
                                      "problem": null,
                                      "errors": "/api/v1/imports/f7ef70bd-ee32-4d12-9dec-32acb5f8dbb2/errors",
                                      "rejectedRows": null
                                    }"""))
    Response importRows(
            @QueryParam("into") @Parameter(required = true) @Nullable String into,
            @QueryParam("mode") @Nullable String mode,
            @QueryParam("dryRun") @Nullable String dryRun,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String claim,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String encoding,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            InputStream content);

    /** The imports of this service, the last received first. */
    @GET
    @Operation(
            operationId = "listImports",
            summary = "Imports",
            description =
                    "导入列表. The last received first. Of those of talents, sha256 and what a problem quotes"
                            + " are told to the department that sent the file alone.")
    Page<ImportView> imports(
            @QueryParam("into") @Nullable String into,
            @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** One import; with {@code Retry-After} while it has not ended. */
    @GET
    @Path("/{import}")
    @Operation(
            operationId = "getImport",
            summary = "One import",
            description =
                    "导入详情. How far it is, and what became of it; Retry-After until it has ended."
                            + " Of talents, sha256 and what a problem quotes are told to the department"
                            + " that sent the file alone.")
    @APIResponse(
            responseCode = "200",
            description = "The import.",
            headers =
                    @Header(
                            name = HttpHeaders.RETRY_AFTER,
                            description = "Seconds after which to ask again, until it has ended.",
                            schema = @Schema(type = SchemaType.INTEGER)),
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    Response oneImport(@PathParam("import") String id);

    /** Everything that is wrong with the rows of an import, by row. */
    @GET
    @Path("/{import}/errors")
    @Operation(
            operationId = "listImportErrors",
            summary = "What is wrong with the rows",
            description =
                    "导入错误. By row and field: code, message and what was found there. Only for"
                            + " the department that sent the file, else 403 not-owned. Of talents what may"
                            + " name a person is masked.")
    Page<ImportErrorView> errors(
            @PathParam("import") String id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** The rejected rows as a file of the same format, to be mended and sent again. */
    @GET
    @Path("/{import}/rejected")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "downloadRejectedRows",
            summary = "The rejected rows as a file",
            description =
                    "下载错误行. In the format of the file that was sent, each with what is wrong in a "
                            + "column 'errors', which an import leaves aside. Only for the department"
                            + " that sent the file, else 403 not-owned. Of talents what may name a person is"
                            + " masked, and reasons are left out.")
    @APIResponse(
            responseCode = "200",
            description = "The rejected rows, in the order of the file.",
            headers =
                    @Header(
                            name = HttpHeaders.CONTENT_DISPOSITION,
                            description = "attachment, with the name of the file.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(
                        mediaType = NDJSON,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = CSV,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = XLSX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    Response rejectedRows(@PathParam("import") String id);

    /** A workbook to be filled in, with lists to choose from, units and help. */
    @GET
    @Path("/templates/{into}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "downloadTemplate",
            summary = "A workbook to be filled in",
            description =
                    "导入模板. An empty workbook for what 'into' names, in Chinese or English, with "
                            + "lists to choose from, units and help. An import takes it once it is "
                            + "filled in.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook.",
            headers =
                    @Header(
                            name = HttpHeaders.CONTENT_DISPOSITION,
                            description = "attachment, with the name of the file.",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    Response template(
            @PathParam("into") String into, @QueryParam("lang") @Nullable String language);
}
