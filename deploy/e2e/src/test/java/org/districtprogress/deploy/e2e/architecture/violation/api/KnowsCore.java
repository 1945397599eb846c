package org.districtprogress.deploy.e2e.architecture.violation.api;

import org.districtprogress.deploy.e2e.architecture.violation.core.AsksTheClock;
import org.districtprogress.deploy.e2e.architecture.violation.problem.KnowsService;

/** A wire record that carries a value of core and knows those above it. */
public record KnowsCore(AsksTheClock value, KnowsService above) {}
