/**
 * Files of rows, as machines and spreadsheets send and take them: NDJSON, CSV and XLSX. A table
 * says which columns there are, a row is one JSON object whatever the file looked like.
 */
package org.districtprogress.service.table;
