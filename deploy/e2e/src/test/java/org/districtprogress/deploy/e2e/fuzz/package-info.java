/**
 * Requests made of what the OpenAPI documents of a running suite say, right and wrong, and whether
 * the answers are what the documents say.
 */
package org.districtprogress.deploy.e2e.fuzz;
