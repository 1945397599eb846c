/** A tiny contract and its resource: everything that can go wrong around one. */
package org.districtprogress.problem.example;
