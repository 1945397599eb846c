/** Figures as they are read, reported and corrected. */
package org.districtprogress.api.observation;
