/** What an error looks like on the wire (RFC 9457). */
package org.districtprogress.api.problem;
