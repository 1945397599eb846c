package org.districtprogress.deploy.benchmark;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the answers to one write were so far.
 *
 * @param created answers that said it was recorded just now
 */
record Noted(Write write, Answer first, int created) {

    private static final String CORRECTED = "\"superseded\":true";
    private static final String UNCORRECTED = "\"superseded\":false";
    private static final Pattern SHOWN_BY = Pattern.compile("\"documents\":\\[[^\\]]*]");

    static Noted of(Write write, Answer first) {
        return new Noted(write, first, first.isCreated() ? 1 : 0);
    }

    Noted and(Answer answer) {
        return new Noted(write, first, created + (answer.isCreated() ? 1 : 0));
    }

    /** What is wrong with one more answer to it. */
    Optional<String> faultOf(Answer answer) {
        boolean isAlike = write.hasKey() ? first.equals(answer) : isSameWithoutKey(answer);
        return isAlike
                ? Optional.empty()
                : Optional.of(write.name() + " was answered " + first + " and then " + answer);
    }

    /**
     * Without a key what is there is shown, not what was answered: the status says whether it was
     * recorded just now, an address may be left out then, and a figure says whether it was
     * corrected since and which documents show it. All else stays to the last byte, and no two
     * answers have recorded it.
     */
    private boolean isSameWithoutKey(Answer answer) {
        boolean isRecordedAgain = created > 0 && answer.isCreated();
        boolean isSameAddress =
                first.location() == null
                        || answer.location() == null
                        || first.location().equals(answer.location());
        return !isRecordedAgain
                && isSameAddress
                && Objects.equals(first.etag(), answer.etag())
                && lasting(first).equals(lasting(answer));
    }

    private static String lasting(Answer answer) {
        return SHOWN_BY.matcher(answer.body().replace(CORRECTED, UNCORRECTED))
                .replaceAll("\"documents\":[]");
    }
}
