/** Records what is reported: validated whole, in one transaction, once per idempotency key. */
package org.districtprogress.service.recording;
