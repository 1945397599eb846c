/** How is judged, as wire records: services and gateway tell it alike. */
package org.districtprogress.problem.method;
