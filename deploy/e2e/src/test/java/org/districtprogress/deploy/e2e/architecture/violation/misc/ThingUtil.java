package org.districtprogress.deploy.e2e.architecture.violation.misc;

import jakarta.inject.Inject;

/** A name that says nothing, with a thing injected into a field. */
public class ThingUtil {

    @Inject String thing;
}
