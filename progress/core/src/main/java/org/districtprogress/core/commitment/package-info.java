/** Promises without a number: milestones, and the state that follows from them. */
package org.districtprogress.core.commitment;
