/**
 * Who calls, and what that caller may do: access tokens (RFC 9068, sent as RFC 6750 says) checked
 * here against the published keys of whoever issues them, and ownership.
 */
package org.districtprogress.service.access;
