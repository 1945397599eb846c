/**
 * Registers: typed records over both time axes, what figures are worked out from them, and the
 * flags they raise.
 */
package org.districtprogress.api.register;
