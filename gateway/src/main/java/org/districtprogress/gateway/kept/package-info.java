/** Composed answers, kept as bytes for as long as what they were composed from has not changed. */
package org.districtprogress.gateway.kept;
