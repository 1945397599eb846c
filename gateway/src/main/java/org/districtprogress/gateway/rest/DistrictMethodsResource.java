package org.districtprogress.gateway.rest;

import io.vertx.core.Future;
import jakarta.annotation.security.PermitAll;
import java.util.concurrent.CompletionStage;
import org.districtprogress.api.assessment.MethodsView;
import org.districtprogress.api.district.DistrictMethodsApi;
import org.districtprogress.core.Nullable;
import org.districtprogress.gateway.csv.MethodTables;
import org.districtprogress.gateway.progress.DistrictMethods;

/** How the district is judged. */
@PermitAll
class DistrictMethodsResource implements DistrictMethodsApi {

    private final DistrictMethods methods;
    private final Answering answering;

    DistrictMethodsResource(DistrictMethods methods, Answering answering) {
        this.methods = methods;
        this.answering = answering;
    }

    @Override
    public CompletionStage<MethodsView> methods(@Nullable String table, @Nullable String format) {
        CsvWish wish = answering.wish(format);
        MethodTables asTable = wish.table(MethodTables.class, table);
        return answering.withTable(
                Future.succeededFuture(methods.inForce()),
                wish,
                null,
                view -> DistrictTable.of(view, asTable));
    }
}
