package org.districtprogress.core.audit;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.districtprogress.core.Nullable;

/**
 * What a caller asked for, as it is noted for ever: method, path and query. A caller may put a
 * secret where none belongs; what looks like one is noted as {@code ***}.
 */
public final class AskedAction {

    private static final String HIDDEN = "***";
    private static final Pattern SECRET_NAME =
            Pattern.compile("token|secret|password|passwd|assertion|authorization|jwt|api_?key");
    private static final Pattern SIGNED =
            Pattern.compile("eyJ[A-Za-z0-9_-]+(\\.|%2[Ee])[A-Za-z0-9_.%-]*");

    private AskedAction() {}

    /**
     * The action as text.
     *
     * @param method of HTTP, upper case
     * @param path as it was sent, without query
     * @param query as it was sent, without {@code ?}; null where there is none
     */
    public static String of(String method, String path, @Nullable String query) {
        String said = method + " " + withoutTokens(path);
        return query == null
                ? said
                : said
                        + "?"
                        + Stream.of(query.split("&", -1))
                                .map(AskedAction::parameter)
                                .collect(Collectors.joining("&"));
    }

    private static String parameter(String parameter) {
        int end = parameter.indexOf('=');
        if (end < 0) {
            return withoutTokens(parameter);
        }
        String name = parameter.substring(0, end);
        return SECRET_NAME.matcher(name.toLowerCase(Locale.ROOT)).find()
                ? withoutTokens(name) + "=" + HIDDEN
                : withoutTokens(parameter);
    }

    private static String withoutTokens(String text) {
        return SIGNED.matcher(text).replaceAll(HIDDEN);
    }
}
