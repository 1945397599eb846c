package org.districtprogress.problem.answer;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.districtprogress.core.Nullable;

/**
 * The 128-bit id under which a problem is found in the log: the caller's own where a W3C {@code
 * traceparent} header brought one, else random. 32 lower-case hexadecimal digits.
 */
public final class TraceId {

    private static final Pattern TRACEPARENT =
            Pattern.compile(
                    "(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceId() {}

    static String of(@Nullable String traceparent) {
        return brought(traceparent).orElseGet(TraceId::random);
    }

    /** The caller's own; empty where the header brings none. */
    public static Optional<String> brought(@Nullable String traceparent) {
        return Optional.ofNullable(traceparent)
                .map(TRACEPARENT::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1));
    }

    private static String random() {
        byte[] id = new byte[16];
        ThreadLocalRandom.current().nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
