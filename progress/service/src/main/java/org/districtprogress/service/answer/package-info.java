/** Answers as bytes: composed once per change, with their strong ETag and how long they hold. */
package org.districtprogress.service.answer;
