/**
 * The register of industry chains 产业链台账: leaders and dated work items, and the municipal chains
 * under way counted from them.
 */
package org.districtprogress.industry.chains;
