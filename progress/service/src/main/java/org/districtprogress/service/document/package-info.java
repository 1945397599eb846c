/** Documents as the engine handles them: what is attached to what. HTTP is not known here. */
package org.districtprogress.service.document;
