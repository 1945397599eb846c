/** How rows are written into files: cells of CSV by RFC 4180, and the XML of a workbook. */
package org.districtprogress.problem.table;
