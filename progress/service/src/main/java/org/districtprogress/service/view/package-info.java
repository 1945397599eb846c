/** Turns the engine's values into the contract's wire records; nothing is decided here. */
package org.districtprogress.service.view;
