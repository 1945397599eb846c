package org.districtprogress.deploy.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.districtprogress.core.Nullable;

/**
 * Reads JSON (RFC 8259) into maps, lists, texts, whole numbers, booleans and null. A name that
 * comes twice is refused, since two readers would take two different things from it.
 */
final class JsonText {

    private static final int DEEPEST = 20;

    private final String text;
    private int at;
    private int depth;

    private JsonText(String text) {
        this.text = text;
    }

    /**
     * The one value of a text.
     *
     * @throws IllegalArgumentException when it is no JSON
     */
    static @Nullable Object read(String text) {
        JsonText json = new JsonText(text);
        Object value = json.value();
        json.blanks();
        if (json.at < text.length()) {
            throw json.wrong("nothing more");
        }
        return value;
    }

    private @Nullable Object value() {
        blanks();
        if (depth > DEEPEST) {
            throw wrong("less depth");
        }
        char sign = peek();
        return switch (sign) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        depth++;
        at++;
        blanks();
        while (peek() != '}') {
            String name = string();
            blanks();
            expect(':');
            if (members.containsKey(name)) {
                throw wrong("'" + name + "' once");
            }
            members.put(name, value());
            separator('}');
        }
        at++;
        depth--;
        return members;
    }

    private List<Object> array() {
        List<Object> items = new ArrayList<>();
        depth++;
        at++;
        blanks();
        while (peek() != ']') {
            items.add(value());
            separator(']');
        }
        at++;
        depth--;
        return items;
    }

    private void separator(char end) {
        blanks();
        if (peek() != end) {
            expect(',');
            blanks();
            if (peek() == end) {
                throw wrong("a value behind the comma");
            }
        }
    }

    private String string() {
        expect('"');
        StringBuilder read = new StringBuilder();
        while (peek() != '"') {
            char sign = text.charAt(at++);
            if (sign < ' ') {
                throw wrong("no bare control character");
            }
            read.append(sign == '\\' ? escaped() : sign);
        }
        at++;
        return read.toString();
    }

    private char escaped() {
        char sign = peek();
        at++;
        return switch (sign) {
            case '"', '\\', '/' -> sign;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw wrong("an escape");
        };
    }

    private char unicode() {
        if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
            throw wrong("four hexadecimal digits");
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }

    private Long number() {
        int from = at;
        while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String written = text.substring(from, at);
        if (!written.matches("-?(0|[1-9][0-9]{0,17})")) {
            throw wrong("a whole number");
        }
        return Long.valueOf(written);
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw wrong(word);
        }
        at += word.length();
        return value;
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong("more");
        }
        return text.charAt(at);
    }

    private void expect(char sign) {
        if (peek() != sign) {
            throw wrong("'" + sign + "'");
        }
        at++;
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException(
                "not the JSON that is expected at character " + at + ": " + expected);
    }
}
