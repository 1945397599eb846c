/** Answers questions: what was true on a day, as it was known at a moment. */
package org.districtprogress.service.reading;
