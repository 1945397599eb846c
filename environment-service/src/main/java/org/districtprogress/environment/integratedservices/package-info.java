/** The register of integrated services “一件事”集成服务: what is joined, what it spares, its cases. */
package org.districtprogress.environment.integratedservices;
