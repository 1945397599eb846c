/**
 * Lists as files: the rows of a list in the form that an import takes, written as they are read, so
 * that a file of any length needs the memory of a page.
 */
package org.districtprogress.service.exports;
