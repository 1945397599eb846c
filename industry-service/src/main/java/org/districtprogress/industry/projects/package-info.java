/** The register of projects 项目台账: lists, start, planned and completed investment. */
package org.districtprogress.industry.projects;
