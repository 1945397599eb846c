/**
 * The audit trail beyond its writing: sealed every minute, noted of what was refused and of what is
 * not for everybody, and proven.
 */
package org.districtprogress.service.audit;
