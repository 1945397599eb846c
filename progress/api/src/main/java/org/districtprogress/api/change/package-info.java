/** The change feed: everything that is recorded, in the order of its commit, as CloudEvents 1.0. */
package org.districtprogress.api.change;
