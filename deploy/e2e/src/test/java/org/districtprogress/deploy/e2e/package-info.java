/**
 * Starts the packaged programs the way a user does, by {@code deploy/up} on free ports, and looks
 * at them from outside.
 */
package org.districtprogress.deploy.e2e;
