/** The contract's resources: parse, call, map. */
package org.districtprogress.service.rest;
