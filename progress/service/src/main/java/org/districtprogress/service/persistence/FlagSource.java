package org.districtprogress.service.persistence;

import org.districtprogress.core.Nullable;

/**
 * A register whose records can raise something.
 *
 * @param register its code
 * @param table its table
 * @param together selects what its records raise together without a key in common; null for none
 */
public record FlagSource(String register, String table, @Nullable String together) {}
