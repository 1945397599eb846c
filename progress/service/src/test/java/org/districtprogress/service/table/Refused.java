package org.districtprogress.service.table;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.districtprogress.core.error.FieldError;
import org.districtprogress.core.error.ProgressException;

/** What a file was refused for. */
final class Refused {

    private Refused() {}

    static FieldError by(ThrowingCallable reading) {
        return catchThrowableOfType(ProgressException.class, reading).errors().get(0);
    }
}
