/** Files that hold secrets. */
package org.districtprogress.problem.file;
