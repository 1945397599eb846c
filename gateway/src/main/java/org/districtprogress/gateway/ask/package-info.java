/**
 * Asking one service: with a deadline, conditionally, and with nothing but a valid answer coming
 * through.
 */
package org.districtprogress.gateway.ask;
