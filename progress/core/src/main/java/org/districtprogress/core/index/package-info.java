/**
 * Many assessments as one headline that hides nothing: the index with its bounds, and the tally.
 */
package org.districtprogress.core.index;
