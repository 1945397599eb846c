/**
 * What went wrong, in the caller's terms: a stable code, a kind, and the fields at fault. HTTP is
 * not known here.
 */
package org.districtprogress.core.error;
