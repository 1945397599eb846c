package org.districtprogress.api.imports;

import org.districtprogress.core.Nullable;

/**
 * How far an import is.
 *
 * @param read rows read and checked by themselves
 * @param checked rows checked against what is recorded
 * @param total rows of the file; null until it was read to its end
 */
public record ImportProgress(long read, long checked, @Nullable Long total) {}
