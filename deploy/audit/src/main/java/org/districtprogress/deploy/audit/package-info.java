/** Checks an audit trail with nothing but its answers and one older checkpoint. */
package org.districtprogress.deploy.audit;
