package org.districtprogress.gateway.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.districtprogress.api.NameView;
import org.districtprogress.core.Nullable;
import org.districtprogress.core.time.DistrictCalendar;

/** The sentences of one language, and how it writes days, moments and numbers. */
public final class Words {

    private static final int SHOWN_PLACES = 2;
    private static final Map<Language, Words> ALL = all();

    private final Language language;
    private final Properties sentences;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    private Words(Language language) {
        this.language = language;
        this.sentences = read(language);
        this.day = DateTimeFormatter.ofPattern(say("pattern.day"), Locale.ENGLISH);
        this.moment =
                DateTimeFormatter.ofPattern(say("pattern.moment"), Locale.ENGLISH)
                        .withZone(DistrictCalendar.ZONE);
    }

    /** Those of a language. */
    public static Words in(Language language) {
        return ALL.get(language);
    }

    private static Map<Language, Words> all() {
        Map<Language, Words> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new Words(language));
        }
        return all;
    }

    private static Properties read(Language language) {
        String name = "/words/" + language.tag() + ".properties";
        try (Reader in =
                new InputStreamReader(
                        Words.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            Properties sentences = new Properties();
            sentences.load(in);
            return sentences;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Language language() {
        return language;
    }

    /** A sentence, with {@code {0}}, {@code {1}} … replaced. */
    public String say(String key, Object... values) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        for (int i = 0; i < values.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return sentence;
    }

    /** The word for a value of a closed list, such as a status. */
    public String of(Enum<?> value) {
        return say(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** A name in this language; the code where there is none. */
    public String of(@Nullable NameView name, String code) {
        return name == null ? code : language == Language.ZH ? name.zh() : name.en();
    }

    public String day(LocalDate day) {
        return day.format(this.day);
    }

    /** To the second, in the district's time. */
    public String moment(Instant moment) {
        return this.moment.format(moment);
    }

    /** A share as per cent, two places: 0.248634 is 24.86%. */
    public static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(SHOWN_PLACES, RoundingMode.HALF_UP) + "%";
    }

    /** At most two places, without zeros behind. */
    public static String rounded(BigDecimal value) {
        return plain(value.setScale(Math.min(SHOWN_PLACES, value.scale()), RoundingMode.HALF_UP));
    }

    /** Exactly, without zeros behind. */
    public static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
