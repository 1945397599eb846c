/** The register of livelihood matters 民生实事台账: the ten of a year, each with its own measure. */
package org.districtprogress.livelihood.matters;
