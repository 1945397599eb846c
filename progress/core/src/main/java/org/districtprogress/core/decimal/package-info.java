/** Exact decimals: their bounds, and the one place that divides. */
package org.districtprogress.core.decimal;
