/** What the plan promises of an indicator, version by version, and how it is revised. */
package org.districtprogress.api.target;
