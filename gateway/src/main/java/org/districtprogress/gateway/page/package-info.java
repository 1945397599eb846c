/**
 * The page that people look at: its files, kept in memory plain and packed, at {@code /} and below
 * {@code /page/}. All it shows it asks of the public API.
 */
package org.districtprogress.gateway.page;
