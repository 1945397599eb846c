/**
 * Files of rows on their way into what is recorded: received, checked, staged, and stored in one
 * transaction. What the rows are about is for an {@link
 * org.districtprogress.service.imports.ImportTarget}.
 */
package org.districtprogress.service.imports;
