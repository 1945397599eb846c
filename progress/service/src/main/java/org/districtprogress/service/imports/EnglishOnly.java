package org.districtprogress.service.imports;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Where no Chinese messages are at hand. */
@DefaultBean
@ApplicationScoped
class EnglishOnly implements ChineseMessages {

    @Override
    public Optional<String> of(String code) {
        return Optional.empty();
    }
}
