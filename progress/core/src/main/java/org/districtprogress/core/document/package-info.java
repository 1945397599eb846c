/** Files that show something, and what they are attached to. */
package org.districtprogress.core.document;
