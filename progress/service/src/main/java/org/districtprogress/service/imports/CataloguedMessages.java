package org.districtprogress.service.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.districtprogress.problem.ChineseSentences;

/** Messages out of the catalogue of all codes. */
@ApplicationScoped
class CataloguedMessages implements ChineseMessages {

    @Override
    public Optional<String> of(String code) {
        return ChineseSentences.of(code);
    }
}
