/** Services that answer from memory, well or badly, over real sockets. */
package org.districtprogress.gateway.fake;
