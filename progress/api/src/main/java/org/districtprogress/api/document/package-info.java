/** Documents on the wire: uploaded, listed, downloaded, and attached to what they show. */
package org.districtprogress.api.document;
