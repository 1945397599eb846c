/** Verdicts of a second party on what was reported. */
package org.districtprogress.api.trust;
