package org.districtprogress.api.imports;

import org.districtprogress.api.NameView;
import org.districtprogress.core.Nullable;

/**
 * One thing that is wrong with one row.
 *
 * @param row line of the file, or row of the sheet, from 1
 * @param pointer JSON pointer into the row; empty where it is about the row as a whole
 * @param code stable, kebab-case
 * @param message what is wrong and what is allowed
 * @param found what stood there; null where there is nothing to show
 */
public record ImportErrorView(
        long row, String pointer, String code, NameView message, @Nullable String found) {}
