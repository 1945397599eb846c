/** The audit trail: entries, checkpoints, proofs and keys. */
package org.districtprogress.api.audit;
