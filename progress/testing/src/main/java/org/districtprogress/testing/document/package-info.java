/**
 * The OpenAPI documents as the programs serve them, and the examples in them, held against what the
 * programs really answer. Knows nothing of the engine: the gateway and the end-to-end tests use it
 * too.
 */
package org.districtprogress.testing.document;
