/** Files of rows: sent in, watched, and what is wrong with them. */
package org.districtprogress.api.imports;
