/** Promises without a number, and their milestones. */
package org.districtprogress.api.commitment;
