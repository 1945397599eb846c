package org.districtprogress.service.seed;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.districtprogress.core.decimal.FigureBounds;

/**
 * How values are written in a catalogue. Each reader refuses anything else with an {@link
 * IllegalArgumentException}, or a refusal of the engine, that says what is allowed.
 */
final class Written {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    private Written() {}

    /** A number in digits, within the bounds of a figure. */
    static BigDecimal number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("must be a number");
        }
        return FigureBounds.check("value", new BigDecimal(text));
    }

    /** A day, like 2024-12-31. */
    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException("must be a day like 2024-12-31", noDay);
        }
    }

    /** One of a closed list, each written as {@code form} says. */
    static <E extends Enum<E>> Function<String, E> oneOf(E[] allowed, Function<E, String> form) {
        return text ->
                Arrays.stream(allowed)
                        .filter(each -> form.apply(each).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(list(allowed, form)));
    }

    /** The usual form of a closed value: lower case with hyphens. */
    static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E> String list(E[] allowed, Function<E, String> form) {
        return Arrays.stream(allowed)
                .map(form)
                .collect(Collectors.joining(", ", "allowed are ", ""));
    }
}
