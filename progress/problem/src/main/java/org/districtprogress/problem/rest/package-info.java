/**
 * The guards and mappers around the resources: bodies, query parameters, and every exception that
 * leaves a resource.
 */
package org.districtprogress.problem.rest;
