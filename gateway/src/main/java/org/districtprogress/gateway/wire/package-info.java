/** Reading answers strictly and writing answers exactly. */
package org.districtprogress.gateway.wire;
