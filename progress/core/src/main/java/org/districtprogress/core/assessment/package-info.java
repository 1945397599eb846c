/**
 * One indicator judged on one day: every input, every intermediate value, the status and its
 * reason.
 */
package org.districtprogress.core.assessment;
