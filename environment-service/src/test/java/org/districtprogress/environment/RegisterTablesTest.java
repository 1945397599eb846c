package org.districtprogress.environment;

import org.districtprogress.testing.RegisterTablesContract;

/** The registers of the environment service as tables. */
class RegisterTablesTest extends RegisterTablesContract {

    @Override
    protected int registers() {
        return 5;
    }
}
