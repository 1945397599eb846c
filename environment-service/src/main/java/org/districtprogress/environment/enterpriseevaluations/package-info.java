/** The register of enterprise evaluations 亩产效益评价台账: class A to D by year, with five measures. */
package org.districtprogress.environment.enterpriseevaluations;
