/**
 * The register of investment deals 招商项目台账: investors, receipts with their slips, exclusions, and
 * the funds from outside the province worked out from them.
 */
package org.districtprogress.industry.deals;
