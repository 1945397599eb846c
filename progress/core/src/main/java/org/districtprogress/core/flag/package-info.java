/** What can be noticed about figures by looking at them: it never alters one. */
package org.districtprogress.core.flag;
