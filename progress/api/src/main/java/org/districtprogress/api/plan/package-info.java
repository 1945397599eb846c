/** The plan, its campaigns, and the definitions of indicators. */
package org.districtprogress.api.plan;
