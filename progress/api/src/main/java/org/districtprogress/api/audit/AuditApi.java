package org.districtprogress.api.audit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who did what: the audit trail, its signed checkpoints and its proofs. */
@Path(Paths.AUDIT)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit", description = "审计 — who did what, when and from where, sealed and provable")
public interface AuditApi {

    /** The entries behind a place. */
    @GET
    @Operation(
            operationId = "listAuditEntries",
            summary = "Who did what",
            description =
                    "审计记录. Every write, every refused write and every read of what is not public, in"
                            + " the order of commits without gaps, behind the place that after names."
                            + " next is always there; where it is the place that was asked, nothing"
                            + " follows yet. A page looks at 10,000 entries at most, so with a filter"
                            + " it may be empty while there is more.")
    AuditPage entries(
            @QueryParam("after") @Nullable String after,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("client") @Nullable String client,
            @QueryParam("department") @Nullable String department,
            @QueryParam("limit") @Nullable String limit);

    /** One entry. */
    @GET
    @Path("/{sequence}")
    @Operation(
            operationId = "getAuditEntry",
            summary = "One entry of the audit trail",
            description = "审计记录. The entry at a place, as a receipt names it.")
    AuditEntryView entry(@PathParam("sequence") String sequence);

    /** The proof that an entry is sealed. */
    @GET
    @Path("/{sequence}/proof")
    @Operation(
            operationId = "getInclusionProof",
            summary = "That an entry is sealed",
            description =
                    "包含证明. With it the entry is checked against the checkpoint by hashes alone, without"
                            + " this service. 409 audit-unsealed until the next checkpoint, within a"
                            + " minute.")
    InclusionView proof(
            @PathParam("sequence") String sequence, @QueryParam("size") @Nullable String size);

    /** The checkpoints behind a size. */
    @GET
    @Path("/checkpoints")
    @Operation(
            operationId = "listCheckpoints",
            summary = "The signed checkpoints",
            description =
                    "封存点. Every minute in which something was added the trail is signed; each checkpoint"
                            + " includes the one before it. Keep one elsewhere: against it every"
                            + " later change of what it covers is found.")
    CheckpointPage checkpoints(
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit);

    /** The latest checkpoint, as it is kept outside of the database. */
    @GET
    @Path("/checkpoints/latest")
    @Operation(
            operationId = "getLatestCheckpoint",
            summary = "The latest checkpoint",
            description =
                    "最新封存点. As it is kept beside the key, outside of the database: a trail that was cut"
                            + " back there does not reach it.")
    CheckpointView latest();

    /** The proof that the trail only grew. */
    @GET
    @Path("/checkpoints/{size}/consistency")
    @Operation(
            operationId = "getConsistencyProof",
            summary = "That a checkpoint begins with an earlier one",
            description =
                    "一致性证明. That nothing was changed between two checkpoints but at the end, by hashes"
                            + " alone.")
    ConsistencyView consistency(
            @PathParam("size") String size, @QueryParam("first") @Nullable String first);

    /** The public keys. */
    @GET
    @Path("/keys")
    @Operation(
            operationId = "listSealingKeys",
            summary = "The keys that sign checkpoints",
            description = "公钥. A JSON Web Key Set. Keep it with a checkpoint, elsewhere.")
    SealingKeys keys();
}
