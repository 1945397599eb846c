package org.districtprogress.environment.idleassets;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.districtprogress.api.register.RecordName;
import org.districtprogress.core.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An asset that lies or lay idle.
 *
 * @param owner unified social credit code of who owns it, where the owner has one
 * @param ownerName what the owner is called
 * @param address where it lies
 * @param area in square metres: of the plot for land, of the floors for buildings
 * @param bookValue 账面价值, in yuan
 * @param idleSince first day it lay idle
 * @param plannedUse what it is to be used for, 盘活方案
 * @param use what it is used for since it was put to use
 * @param putToUseOn first day of that use
 * @param putToUseProof what shows the use: lease, transfer, entry into production
 */
public record IdleAsset(
        @Schema(required = true) @Nullable RecordName name,
        @Schema(required = true) @Nullable AssetKind kind,
        @Nullable String owner,
        @Schema(required = true) @Nullable String ownerName,
        @Nullable String address,
        @Nullable BigDecimal area,
        @Nullable BigDecimal bookValue,
        @Schema(required = true) @Nullable LocalDate idleSince,
        @Nullable String plannedUse,
        @Nullable String use,
        @Nullable LocalDate putToUseOn,
        @Nullable String putToUseProof,
        @Nullable String note) {}
