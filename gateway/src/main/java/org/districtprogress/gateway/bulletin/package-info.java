/** The bulletin (通报) of a month: composed once, written as HTML, PDF and XLSX. */
package org.districtprogress.gateway.bulletin;
