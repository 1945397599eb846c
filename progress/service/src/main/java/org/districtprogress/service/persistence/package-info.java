/**
 * What a service keeps in its own PostgreSQL database. Repositories take and return core types;
 * entities are columns and nothing else. What was recorded is only ever added to.
 */
package org.districtprogress.service.persistence;
