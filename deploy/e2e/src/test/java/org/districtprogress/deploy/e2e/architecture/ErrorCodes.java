package org.districtprogress.deploy.e2e.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The codes of errors that a source file raises, found in the calls that raise them. */
final class ErrorCodes {

    /** A call that raises an error, and the place of the code among its arguments. */
    private record Raising(Pattern call, int argument, String ending) {

        static Raising of(String call, int argument) {
            return new Raising(Pattern.compile(call + "\\("), argument, "");
        }
    }

    private static final List<Raising> RAISING =
            List.of(
                    Raising.of("new FieldError", 1),
                    Raising.of("new ProgressException", 1),
                    Raising.of("new InputRefusedException", 1),
                    Raising.of("new Unreadable", 0),
                    Raising.of("FileRefusal\\.of", 0),
                    Raising.of("ProgressException\\.invalid", 1),
                    Raising.of("ProgressException\\.conflict", 1),
                    Raising.of("(?<![.\\w])invalid", 0),
                    Raising.of("[eE]rrors\\.add", 1),
                    Raising.of("(?<!void )refuse", 1),
                    Raising.of("(?<![.\\w])entry", 1),
                    new Raising(Pattern.compile("ProgressException\\.unknown\\("), 0, "-unknown"));

    private static final Pattern CONSTANT =
            Pattern.compile("private static final String CODE =\\s*\"([^\"]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");

    private ErrorCodes() {}

    static Set<String> of(String source) {
        Set<String> codes = new TreeSet<>();
        for (Raising raising : RAISING) {
            Matcher call = raising.call().matcher(source);
            while (call.find()) {
                argument(source, call.end(), raising.argument())
                        .map(LITERAL::matcher)
                        .filter(Matcher::matches)
                        .ifPresent(code -> codes.add(code.group(1) + raising.ending()));
            }
        }
        Matcher constant = CONSTANT.matcher(source);
        while (constant.find()) {
            codes.add(constant.group(1));
        }
        return codes;
    }

    /** One argument of a call whose arguments begin at an index; empty where there are fewer. */
    private static Optional<String> argument(String source, int from, int wanted) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int begun = from;
        for (int at = from; at < source.length(); at++) {
            char each = source.charAt(at);
            if (each == '"') {
                at = endOfText(source, at);
            } else if ("([{".indexOf(each) >= 0) {
                depth++;
            } else if (depth > 0 && ")]}".indexOf(each) >= 0) {
                depth--;
            } else if (depth == 0 && (each == ',' || each == ')')) {
                arguments.add(source.substring(begun, at).strip());
                begun = at + 1;
                if (each == ')' || arguments.size() > wanted) {
                    break;
                }
            }
        }
        return arguments.size() > wanted ? Optional.of(arguments.get(wanted)) : Optional.empty();
    }

    private static int endOfText(String source, int quote) {
        int at = quote + 1;
        while (source.charAt(at) != '"') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
