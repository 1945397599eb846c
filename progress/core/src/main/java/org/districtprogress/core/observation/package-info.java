/** What was measured, by whom it was said, and which of several statements is judged. */
package org.districtprogress.core.observation;
