package org.districtprogress.service.persistence;

import org.districtprogress.core.Nullable;

/**
 * What a call finds when it wants to work under a key.
 *
 * @param isOurs whether no other call works under the key until the transaction ends
 * @param first the answer kept under it; null where there is none yet
 * @param place of the write in the audit trail; null where it is older than the trail
 */
public record Claim(boolean isOurs, @Nullable KeptAnswer first, @Nullable AuditPlace place) {}
