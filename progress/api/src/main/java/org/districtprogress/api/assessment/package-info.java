/** An indicator judged on a day, and the method it was judged by. */
package org.districtprogress.api.assessment;
