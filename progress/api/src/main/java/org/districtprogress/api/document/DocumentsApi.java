package org.districtprogress.api.document;

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

/** The files that show something: upload, list, download. */
@Path(Paths.DOCUMENTS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents", description = "文件 — the files behind figures, stored once each")
public interface DocumentsApi {

    /**
     * Records a file: 201 with {@code Location}; the same bytes again 200 with the first record.
     */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "uploadDocument",
            summary = "Upload a document",
            description =
                    "上传文件. The file itself is the body: PDF, PNG, JPEG, WebP or XLSX, at most "
                            + "20 MiB. What it is, is found in its content; a Content-Type that "
                            + "says otherwise is refused. The same bytes again are answered with "
                            + "what was recorded first, and stored once; whoever is no reader gets "
                            + "the name that it sent itself.")
    @RequestBody(
            required = true,
            description = "The file, byte for byte.",
            content = {
                @Content(
                        mediaType = "application/pdf",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "image/png",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "image/jpeg",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "image/webp",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType =
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "201",
            description = "The recorded document.",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The document that these bytes were recorded as first.",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    Response upload(
            @QueryParam("name") @Parameter(required = true) @Nullable String name,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) @Nullable String claim,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            InputStream content);

    /** The documents in order of recording. */
    @GET
    @Operation(
            operationId = "listDocuments",
            summary = "Documents",
            description = "文件列表. The documents known at the moment, the first recorded first.")
    Page<DocumentView> documents(
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** What is known of one document, without its content. */
    @GET
    @Path("/{document}")
    @Operation(
            operationId = "getDocument",
            summary = "One document",
            description = "文件信息. What was recorded of the file; its content is under href.")
    DocumentView document(
            @PathParam("document") String document,
            @QueryParam("knownAt") @Nullable String knownAt);

    /** The file, byte for byte; its {@code ETag} is its SHA-256. */
    @GET
    @Path("/{document}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "downloadDocument",
            summary = "The content of a document",
            description =
                    "下载文件. The file as it was uploaded, byte for byte, with its name and type; "
                            + "it never changes, and its tag is its SHA-256.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            headers =
                    @Header(
                            name = HttpHeaders.CONTENT_DISPOSITION,
                            description =
                                    "attachment, with the name of the file, whole in filename*.",
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(
                        mediaType = "application/pdf",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "image/png",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "image/jpeg",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "image/webp",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType =
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    Response content(@PathParam("document") String document);
}
