/**
 * The HTTP contract: JAX-RS interfaces and wire records, one package per concept. Services
 * implement it, the gateway calls it; neither adds to it silently.
 */
package org.districtprogress.api;
