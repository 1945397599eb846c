package org.districtprogress.problem.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.districtprogress.core.Nullable;

/** A value that breaks one of our own rules; Jackson adds the path to it on the way up. */
final class InputRefusedException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String sentence;
    private final String rejected;

    InputRefusedException(
            JsonParser parser, String code, String sentence, @Nullable String rejected) {
        super(parser, sentence);
        this.code = code;
        this.sentence = sentence;
        this.rejected = rejected;
    }

    String code() {
        return code;
    }

    String sentence() {
        return sentence;
    }

    @Nullable
    String rejected() {
        return rejected;
    }
}
