/** The tables of the district's answers, a column for each field, named as in JSON. */
package org.districtprogress.gateway.csv;
