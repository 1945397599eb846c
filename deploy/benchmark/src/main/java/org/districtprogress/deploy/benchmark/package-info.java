/**
 * Measures what an answer costs as a register grows. It starts the suite as {@code deploy/up} does,
 * once for each number of rows, asks all of them in turn, and compares the answers and their times.
 */
package org.districtprogress.deploy.benchmark;
