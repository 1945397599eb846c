/**
 * What every service is tested with: a real PostgreSQL, and suites of claims that all must hold.
 */
package org.districtprogress.testing;
