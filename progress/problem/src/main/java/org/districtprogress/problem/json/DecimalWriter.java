package org.districtprogress.problem.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Writes an exact decimal as a plain JSON number: no exponent, no trailing zeros (25.1, 100, 0).
 */
final class DecimalWriter extends StdScalarSerializer<BigDecimal> {

    private static final long serialVersionUID = 1L;

    DecimalWriter() {
        super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal value, JsonGenerator generator, SerializerProvider provider)
            throws IOException {
        BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        generator.writeNumber(stripped);
    }
}
