package org.districtprogress.core.plan;

import java.util.Objects;

/** A name in Chinese and in English, as answers carry it. */
public record Name(String zh, String en) {

    public Name {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }
}
