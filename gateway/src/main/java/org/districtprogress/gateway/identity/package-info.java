/**
 * Tokens without an identity provider: clients with hashed secrets, OAuth 2.0 client credentials
 * (RFC 6749, section 4.4), JSON Web Tokens (RFC 7519) signed with ES256, and their keys as a JSON
 * Web Key Set (RFC 7517).
 */
package org.districtprogress.gateway.identity;
