package org.districtprogress.deploy.e2e.architecture.violation.service;

import org.districtprogress.deploy.e2e.architecture.violation.gateway.KnowsTheEngine;
import org.districtprogress.deploy.e2e.architecture.violation.service.persistence.ThingEntity;

/** A service that hands out what is stored, and knows the gateway. */
public record LeaksAnEntity(ThingEntity stored, KnowsTheEngine above) {}
