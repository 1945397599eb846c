/** Who may do what: callers, their roles, and what their departments own. */
package org.districtprogress.core.access;
