/**
 * Whether what is answered was made up to be looked at, so that no answer passes for a published
 * one.
 */
package org.districtprogress.gateway.synthetic;
