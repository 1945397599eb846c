package org.districtprogress.service.rest;

import jakarta.annotation.security.PermitAll;
import org.districtprogress.api.assessment.MethodsApi;
import org.districtprogress.api.assessment.MethodsView;
import org.districtprogress.service.reading.MethodReader;

/** The methods in force. */
@PermitAll
public class MethodsResource implements MethodsApi {

    private final MethodReader methods;

    MethodsResource(MethodReader methods) {
        this.methods = methods;
    }

    @Override
    public MethodsView methods() {
        return methods.methods();
    }
}
