package org.districtprogress.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is wrong, in Chinese, by the stable code of an error. Such a sentence says the rule that was
 * broken; which value broke it and what is allowed stands in the English one.
 */
public final class ChineseSentences {

    private static final String FILE = "/messages_zh.properties";
    private static final Map<String, String> BY_CODE = read();

    private ChineseSentences() {}

    /** The sentence of a code; empty for one that the catalogue does not know. */
    public static Optional<String> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** Every code that has a sentence. */
    public static Set<String> codes() {
        return BY_CODE.keySet();
    }

    private static Map<String, String> read() {
        Properties sentences = new Properties();
        try (InputStream file = ChineseSentences.class.getResourceAsStream(FILE)) {
            sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
        return sentences.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(code -> code, sentences::getProperty));
    }
}
