package org.districtprogress.gateway.progress;

import jakarta.inject.Singleton;
import org.districtprogress.api.assessment.MethodsView;
import org.districtprogress.gateway.kept.Freshness;
import org.districtprogress.gateway.kept.KeptAnswer;
import org.districtprogress.gateway.wire.WireWriter;
import org.districtprogress.problem.method.MethodViews;

/** How the district is judged, from the very rules that the services judge by. */
@Singleton
public final class DistrictMethods {

    private final KeptAnswer<MethodsView> inForce;

    DistrictMethods(WireWriter writer) {
        MethodsView view = MethodViews.inForce();
        this.inForce = KeptAnswer.of(view, writer.write(view), Freshness.CURRENT);
    }

    /** Every method in force; no service needs to be there. */
    public KeptAnswer<MethodsView> inForce() {
        return inForce;
    }
}
