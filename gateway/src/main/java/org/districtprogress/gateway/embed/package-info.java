/** One indicator for other people's pages: a small page to be framed, and a picture. */
package org.districtprogress.gateway.embed;
