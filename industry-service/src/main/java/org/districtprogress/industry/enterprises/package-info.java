/**
 * The register of enterprises 企业台账: scale and industry, the way to a listing, recognitions, and the
 * figures worked out from them.
 */
package org.districtprogress.industry.enterprises;
