/** What the gateway's own OpenAPI document says beyond the types. */
package org.districtprogress.gateway.document;
