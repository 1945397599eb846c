/** Reference periods and the district's calendar (Asia/Shanghai). */
package org.districtprogress.core.time;
