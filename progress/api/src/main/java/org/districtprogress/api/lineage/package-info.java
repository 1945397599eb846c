/** The rows and documents that make a number. */
package org.districtprogress.api.lineage;
