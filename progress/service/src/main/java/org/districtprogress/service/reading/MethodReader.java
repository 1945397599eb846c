package org.districtprogress.service.reading;

import jakarta.enterprise.context.ApplicationScoped;
import org.districtprogress.api.assessment.MethodsView;
import org.districtprogress.problem.method.MethodViews;

/** The method in force, rule by rule, so that a reader can judge again. */
@ApplicationScoped
public class MethodReader {

    public MethodsView methods() {
        return MethodViews.inForce();
    }
}
