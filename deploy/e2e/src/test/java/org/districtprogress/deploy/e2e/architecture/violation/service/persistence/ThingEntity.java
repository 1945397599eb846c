package org.districtprogress.deploy.e2e.architecture.violation.service.persistence;

/** A stored thing. */
public record ThingEntity(String name) {}
