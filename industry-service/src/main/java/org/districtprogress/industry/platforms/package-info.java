/**
 * The register of innovation platforms 创新平台台账: who runs them, who recognised them when, and the new
 * incubation carriers counted from it.
 */
package org.districtprogress.industry.platforms;
