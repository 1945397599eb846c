/** The register of public works 公共工程台账: what is built for residents, how large and how far. */
package org.districtprogress.livelihood.works;
