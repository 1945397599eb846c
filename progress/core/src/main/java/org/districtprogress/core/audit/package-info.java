/**
 * The audit trail: entries, the Merkle tree over them, its signed checkpoints, receipts, and what
 * checks all of it without a server. Hashes are as in RFC 9162, JSON is as in RFC 8785.
 */
package org.districtprogress.core.audit;
