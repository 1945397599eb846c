/** The register of reform measures 改革措施台账: the document, its days, and what it serves. */
package org.districtprogress.environment.reformmeasures;
