/**
 * The plan as adopted: campaigns, workstreams, indicators with their targets, commitments, units.
 */
package org.districtprogress.core.plan;
