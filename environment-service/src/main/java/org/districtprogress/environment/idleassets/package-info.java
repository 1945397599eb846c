/** The register of idle assets 闲置资产台账: what lies idle, what it is to be used for, put to use on. */
package org.districtprogress.environment.idleassets;
