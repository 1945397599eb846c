/**
 * Refusals in the caller's terms: what services and gateway ask of a query parameter, and the name
 * that was probably meant. How a refusal reaches the wire is in the packages below.
 */
package org.districtprogress.problem;
