package org.districtprogress.service.persistence;

import java.time.Instant;
import org.districtprogress.api.change.ChangeData;
import org.districtprogress.api.change.ChangeType;

/** One place of the change feed with what was recorded there. */
public record KnownChange(long position, ChangeType type, Instant recordedAt, ChangeData data) {}
