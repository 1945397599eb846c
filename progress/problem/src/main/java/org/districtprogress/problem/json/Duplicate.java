package org.districtprogress.problem.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the parser's complaint about a field that stands twice; it has no type of its own. */
final class Duplicate {

    private static final Pattern COMPLAINT = Pattern.compile("Duplicate field '(.*)'");

    private Duplicate() {}

    static Optional<String> field(JsonProcessingException thrown) {
        Matcher matcher = COMPLAINT.matcher(String.valueOf(thrown.getOriginalMessage()));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
