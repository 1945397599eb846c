package org.districtprogress.service.imports;

import java.util.Optional;

/** What is said of an error in Chinese, by its code; the English sentence says the details. */
@FunctionalInterface
public interface ChineseMessages {

    Optional<String> of(String code);
}
