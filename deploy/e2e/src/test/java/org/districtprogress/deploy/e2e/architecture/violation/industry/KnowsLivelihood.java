package org.districtprogress.deploy.e2e.architecture.violation.industry;

import org.districtprogress.deploy.e2e.architecture.violation.livelihood.MeasuresRoughly;

/** A campaign service that knows another. */
public record KnowsLivelihood(String name, MeasuresRoughly other) {}
