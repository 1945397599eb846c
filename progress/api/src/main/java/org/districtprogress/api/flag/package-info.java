/** What a supervisor would raise; it never alters a figure by itself. */
package org.districtprogress.api.flag;
