/**
 * The register of villages 村台账: which are in the base, their collective incomes, recognitions and
 * the yearly ratings of their Party organisations.
 */
package org.districtprogress.livelihood.villages;
