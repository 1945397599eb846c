/**
 * Strict JSON: numbers stay exact decimals, texts are clean, nothing is guessed, and what cannot be
 * read is named by its JSON pointer.
 */
package org.districtprogress.problem.json;
