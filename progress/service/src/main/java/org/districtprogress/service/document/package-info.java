/**
 * Documents as the engine handles them: received into a file, recognised by their content, attached
 * to what they show. HTTP is not known here.
 */
package org.districtprogress.service.document;
