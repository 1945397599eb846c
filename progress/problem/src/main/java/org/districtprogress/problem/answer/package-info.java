/** How a refusal becomes an {@code application/problem+json} answer (RFC 9457). */
package org.districtprogress.problem.answer;
