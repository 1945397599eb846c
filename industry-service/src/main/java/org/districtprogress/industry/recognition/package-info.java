/** Who recognises enterprises, platforms, chains and persons: the level of an authority. */
package org.districtprogress.industry.recognition;
