/** The questions that are put to a service, and what makes an answer to each of them valid. */
package org.districtprogress.gateway.question;
