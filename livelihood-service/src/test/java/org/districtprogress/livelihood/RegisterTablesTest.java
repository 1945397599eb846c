package org.districtprogress.livelihood;

import org.districtprogress.testing.RegisterTablesContract;

/** The registers of the livelihood service as tables. */
class RegisterTablesTest extends RegisterTablesContract {

    @Override
    protected int registers() {
        return 3;
    }
}
