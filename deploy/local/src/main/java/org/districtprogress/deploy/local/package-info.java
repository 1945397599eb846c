/**
 * Starts the whole suite on one machine: a real PostgreSQL, the three services and the gateway, as
 * child processes of one launcher that waits for them, reports on them and ends them in order.
 * {@link org.districtprogress.deploy.local.Suite} is the entry for code, {@code deploy/up} for
 * people.
 */
package org.districtprogress.deploy.local;
