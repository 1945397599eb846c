/** The district-wide view that the gateway composes. */
package org.districtprogress.api.district;
