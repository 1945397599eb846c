/** Refusals outside the resources: odd paths, over-long requests, and what no route answers. */
package org.districtprogress.problem.http;
