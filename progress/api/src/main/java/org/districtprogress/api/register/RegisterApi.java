package org.districtprogress.api.register;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.districtprogress.api.Page;
import org.districtprogress.api.document.AttachmentView;
import org.districtprogress.api.document.NewAttachment;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * What every register answers to, beside its own list. The operations' ids get the register's name
 * in the document.
 *
 * @param <T> the typed record
 */
@Produces(MediaType.APPLICATION_JSON)
public interface RegisterApi<T> {

    /** One record; its {@code ETag} is what {@code If-Match} wants. */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getRecord",
            summary = "One record",
            description =
                    "台账记录. The record as it holds on the day and is known at the moment; its"
                            + " ETag is what If-Match wants of a change.")
    RecordView<T> record(
            @PathParam("id") String id,
            @QueryParam("on") @Nullable String on,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust);

    /** Everything that happened to a record, the first thing first. */
    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "listRecordVersions",
            summary = "Everything that happened to a record",
            description =
                    "台账历史. Every version known at the moment, the first one first: contents,"
                            + " closings and verdicts, each with its reason. trust=verified leaves"
                            + " out the contents and closings that no second party has verified by then, and"
                            + " the verdicts on them.")
    Page<RecordVersionView<T>> recordHistory(
            @PathParam("id") String id,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** Creates a record (201), or changes one with {@code If-Match} and a reason (200). */
    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putRecord",
            summary = "Create or change a record",
            description =
                    "登记或更正. With If-None-Match: * creates: 201. With If-Match and a reason"
                            + " changes: 200; the earlier versions stay.")
    @APIResponse(responseCode = "201", description = "The created record.")
    @APIResponse(responseCode = "200", description = "The changed record, in its new version.")
    Response put(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            RecordInput<T> body);

    /** Closes a record with a reason; nothing is deleted. */
    @POST
    @Path("/{id}/closure")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "closeRecord",
            summary = "Close a record",
            description =
                    "销号. From the day on it counts no more; it stays readable with its history.")
    @APIResponse(responseCode = "201", description = "The closed record, in its new version.")
    Response close(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            RecordClosure body);

    /** Attaches a document to a record, whatever its version. */
    @PUT
    @Path("/{id}/documents/{document}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "attachToRecord",
            summary = "Attach a document to a record",
            description =
                    "附件. The document, uploaded before, shows what the record says; attached again"
                            + " it stays as it is: 200.")
    @APIResponse(
            responseCode = "201",
            description = "The attachment.",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The attachment that was there already.",
            content = @Content(schema = @Schema(implementation = AttachmentView.class)))
    Response attach(
            @PathParam("id") String id,
            @PathParam("document") String document,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @Nullable NewAttachment body);

    /**
     * A second party's verdict on one version: the content it names, else the one recorded last.
     */
    @POST
    @Path("/{id}/verdict")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "judgeRecord",
            summary = "Verify or reject a record",
            description =
                    "核实或驳回. A second party's verdict on the version it names, or on the content"
                            + " that was recorded last; other versions keep their trust. What is"
                            + " rejected counts in no figure and stays visible.")
    @APIResponse(
            responseCode = "201",
            description = "The record on the days of that version, with the trust it has now.")
    Response judge(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            NewRecordVerdict body);
}
