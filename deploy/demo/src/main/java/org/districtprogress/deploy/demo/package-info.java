/**
 * A year to look at: reports a synthetic 2024 to a suite that keeps nothing else, through the
 * public API as departments would, the same from the same seed.
 */
package org.districtprogress.deploy.demo;
