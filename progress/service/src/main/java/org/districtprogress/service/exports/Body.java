package org.districtprogress.service.exports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.observation.Source;

/** A row in the making: what is absent is left out. */
final class Body {

    private final ObjectNode row = JsonNodeFactory.withExactBigDecimals(true).objectNode();

    Body text(String name, @Nullable Object value) {
        if (value != null) {
            row.put(name, value.toString());
        }
        return this;
    }

    Body number(String name, @Nullable BigDecimal value) {
        if (value != null) {
            row.put(name, value);
        }
        return this;
    }

    Body object(String name, @Nullable ObjectNode value) {
        if (value != null) {
            row.set(name, value);
        }
        return this;
    }

    Body source(Source source) {
        return object(
                "source",
                new Body()
                        .text("system", source.system())
                        .text("record", source.record())
                        .text("title", source.title())
                        .text("url", source.url())
                        .text("publishedOn", source.publishedOn())
                        .text("confidence", source.confidence())
                        .row);
    }

    ObjectNode row() {
        return row;
    }
}
