package org.districtprogress.service.recording;

import org.districtprogress.core.Nullable;
import org.districtprogress.service.persistence.Recorded;

/**
 * What the audit trail says of a write beside its answer.
 *
 * @param moment its number and moment; null where nothing was recorded
 * @param before what it took the place of, as it was answered; null where nothing was there
 */
public record Deed(@Nullable Recorded moment, @Nullable Object before) {}
