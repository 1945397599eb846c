package org.districtprogress.gateway.words;

/** Text of HTML and SVG that is well-formed as XML; what is said in it is never markup. */
public final class Markup {

    private final StringBuilder text = new StringBuilder();

    /** Markup as it is. */
    public Markup raw(String markup) {
        text.append(markup);
        return this;
    }

    /** An element on a line of its own. */
    public Markup element(String name, String style, String said) {
        text.append('<').append(name);
        if (!style.isEmpty()) {
            text.append(" class=\"").append(style).append('"');
        }
        text.append('>');
        return said(said).raw("</" + name + ">\n");
    }

    /** Words, escaped; a sign that XML cannot hold is replaced. */
    public Markup said(String words) {
        words.codePoints().forEach(this::sign);
        return this;
    }

    private void sign(int sign) {
        switch (sign) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '"' -> text.append("&quot;");
            default -> text.appendCodePoint(isHeld(sign) ? sign : '\ufffd');
        }
    }

    private static boolean isHeld(int sign) {
        boolean isControl = sign < ' ' && sign != '\t' && sign != '\n';
        boolean isSurrogate = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        return !isControl && !isSurrogate && sign != 0xfffe && sign != 0xffff;
    }

    public String text() {
        return text.toString();
    }
}
