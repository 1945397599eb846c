/**
 * Records of a register over both time axes: which version of a record holds on which days, and how
 * what is recorded changes that.
 */
package org.districtprogress.core.register;
