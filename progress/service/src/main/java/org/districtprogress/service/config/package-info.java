/** What an operator can set, each item with its default. */
package org.districtprogress.service.config;
