/** The district API over HTTP. */
package org.districtprogress.gateway.rest;
