/**
 * The register of talents 人才工程台账: personal data, kept to what the figure needs and masked in every
 * answer; a name can be neither searched for nor sorted by.
 */
package org.districtprogress.industry.talents;
