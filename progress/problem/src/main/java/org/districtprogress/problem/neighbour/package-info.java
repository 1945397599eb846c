/** The client's side of a problem: what a neighbour refused, read without trusting it. */
package org.districtprogress.problem.neighbour;
