/** Callers of the suites, and the issuer that they have their tokens from. */
package org.districtprogress.testing.access;
