/**
 * What is the same of every operation, said once and added to the OpenAPI documents when they are
 * built: what its parameters mean, which headers it answers, how it refuses, and an example of
 * each, as it was really answered.
 */
package org.districtprogress.problem.document;
