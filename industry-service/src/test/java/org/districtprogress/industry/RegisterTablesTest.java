package org.districtprogress.industry;

import org.districtprogress.testing.RegisterTablesContract;

/** The registers of the industry service as tables. */
class RegisterTablesTest extends RegisterTablesContract {

    @Override
    protected int registers() {
        return 6;
    }
}
