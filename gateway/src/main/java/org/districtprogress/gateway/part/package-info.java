/**
 * The three services asked one question: each answer live, stale or missing, all read at one
 * knownAt.
 */
package org.districtprogress.gateway.part;
