package org.districtprogress.deploy.e2e.architecture.violation.problem;

import org.districtprogress.deploy.e2e.architecture.violation.service.LeaksAnEntity;

/** Problems that know the service. */
public record KnowsService(LeaksAnEntity above) {}
