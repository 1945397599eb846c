/** What can be set from outside. */
package org.districtprogress.gateway.config;
