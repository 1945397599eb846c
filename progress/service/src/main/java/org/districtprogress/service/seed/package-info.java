/**
 * Brings the catalogue, the adopted plan and the figures published about it, into the database when
 * a service starts: all or nothing, and never over what was reported since.
 */
package org.districtprogress.service.seed;
