package org.districtprogress.deploy.e2e.architecture.violation.deploy;

import org.districtprogress.deploy.e2e.architecture.violation.service.LeaksAnEntity;

/** A launcher that knows what it starts. */
public record KnowsTheEngine(LeaksAnEntity engine) {}
