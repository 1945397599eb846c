/**
 * Wrong requests by the hundred, the same ones in every run, and a socket to send them byte for
 * byte. None of them could be recorded, whatever the service made of it.
 */
package org.districtprogress.testing.fuzz;
