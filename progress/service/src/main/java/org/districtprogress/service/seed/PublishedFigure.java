package org.districtprogress.service.seed;

import org.districtprogress.core.observation.Observation;

/**
 * A figure of the catalogue.
 *
 * @param line on which it stands
 */
record PublishedFigure(int line, Observation observation) {}
