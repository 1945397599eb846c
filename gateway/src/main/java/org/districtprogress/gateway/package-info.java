/**
 * The gateway: three services asked in parallel, one district-wide answer, and their own APIs
 * forwarded. It owns no data and knows the services only through the contract.
 */
package org.districtprogress.gateway;
