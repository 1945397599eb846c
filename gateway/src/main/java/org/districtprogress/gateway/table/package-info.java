/** Tables of an answer: the same cells on paper, in a sheet and in CSV. */
package org.districtprogress.gateway.table;
