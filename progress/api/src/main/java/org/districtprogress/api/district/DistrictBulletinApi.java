package org.districtprogress.api.district;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;
import org.districtprogress.api.Paths;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the district stood at the end of a month, for people to read and to print. */
@Path(Paths.DISTRICT)
@Tag(name = "District", description = "全区 — the three services as one")
public interface DistrictBulletinApi {

    String PDF = "application/pdf";
    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The bulletin (通报) of a month, as a page, as PDF or as a workbook. */
    @GET
    @Path("/bulletin")
    @Produces({MediaType.TEXT_HTML, PDF, XLSX})
    @Operation(
            operationId = "getDistrictBulletin",
            summary = "The bulletin of a month",
            description =
                    "进展情况通报. Counts and shares by status over numbers and commitments, each"
                            + " unfinished item with its number, text, lead department, goal of the"
                            + " quarter and reason, and each campaign; as of the month's last day and"
                            + " one knownAt, which it names. Every figure is one that the district's"
                            + " view answers. A page for A4 paper, PDF or XLSX, by format or by Accept,"
                            + " in Chinese or English, by lang or by Accept-Language. A service that"
                            + " does not answer is named, and what it owns is called missing.")
    @APIResponse(
            responseCode = "200",
            description = "The bulletin; the same question gives the same bytes.",
            content = {
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = PDF,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = XLSX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    CompletionStage<byte[]> bulletin(
            @QueryParam("month") @Parameter(required = true) @Nullable String month,
            @QueryParam("knownAt") @Nullable String knownAt,
            @QueryParam("trust") @Nullable String trust,
            @QueryParam("format") @Nullable String format,
            @QueryParam("lang") @Nullable String lang);
}
