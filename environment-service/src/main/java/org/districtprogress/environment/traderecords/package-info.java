/**
 * The register of trade records 外贸台账: what an enterprise sold to and bought from a market in a
 * month.
 */
package org.districtprogress.environment.traderecords;
