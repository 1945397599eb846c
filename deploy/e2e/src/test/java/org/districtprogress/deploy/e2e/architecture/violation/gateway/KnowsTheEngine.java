package org.districtprogress.deploy.e2e.architecture.violation.gateway;

import org.districtprogress.deploy.e2e.architecture.violation.service.LeaksAnEntity;

/** A gateway that reaches into the services' engine. */
public record KnowsTheEngine(LeaksAnEntity engine) {}
