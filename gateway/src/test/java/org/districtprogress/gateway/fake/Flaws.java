package org.districtprogress.gateway.fake;

import java.util.List;

/** What can be wrong with what the fake of the industry service says of its registers. */
public final class Flaws {

    private static final String A_RULE =
            "{\"code\":\"a-rule\",\"name\":{\"zh\":\"规则\",\"en\":\"A rule\"},\"unit\":\"ROW\"}";
    private static final String NO_PARTS = "is not the quotient of its parts";
    private static final String NOTHING = "\"basis\":null,\"rule\":null";
    private static final String EMPTY_PAGE = "\"items\":[],\"next\":\"3\"";
    private static final String ELSEWHERE = "leads elsewhere";

    private Flaws() {}

    /** Of figures in assessments. */
    public static List<Flaw> ofFigures() {
        return List.of(
                progress("by no rule", rule("in-scope"), "\"rule\":null"),
                progress("by no rule", rule("of-all"), "\"rule\":null"),
                progress("is not worked out", "\"rule\":null", "\"rule\":" + A_RULE),
                progress("is not worked out", "(9\\.5,.*?\"rule\":)null", "$1" + A_RULE),
                progress("stands twice", "\"code\":\"of-all\"", "\"code\":\"in-scope\""),
                progress("no code", "\"code\":\"in-scope\"", "\"code\":\"In scope\""),
                progress("has no unit", "\"unit\":\"ROW\"", "\"unit\":\" \""),
                progress(NO_PARTS, "\"denominator\":300", "\"denominator\":301"),
                progress(NO_PARTS, "\"denominator\":400", "\"denominator\":401"),
                progress(NO_PARTS, "\"denominator\":300", "\"denominator\":0"),
                progress(NO_PARTS, "\"numerator\":30,", "\"numerator\":null,"));
    }

    /** Of context figures. */
    public static List<Flaw> ofContext() {
        return List.of(
                progress("is missing", "\"context\":", "\"contexts\":"),
                context("no code", "\"indicator\":\"[a-z-]*\"", "\"indicator\":\" \""),
                context("stands twice", "share-of-enterprises", "upgrade-coverage"),
                progress("stands twice", "\"context\":\\[(.*?\\}\\})\\]", "\"context\":[$1,$1]"),
                context("another campaign", "\"campaign\":\"industry\"", "\"campaign\":\"other\""),
                context("has no unit", "\"unit\":\"PERCENT\"", "\"unit\":\"\""),
                context("by no rule", rule("in-use-of-all"), "\"rule\":null"),
                context(
                        "is not worked out from a register",
                        "\"basis\":\"DERIVED\"(.*?)" + rule("in-use-of-all"),
                        "\"basis\":\"REPORTED\"$1\"rule\":null"),
                context("another day", "\"period\":\"20", "\"period\":\"19"),
                context("another day", "\"start\":\"20", "\"start\":\"19"),
                context("another day", "\"end\":\"20", "\"end\":\"21"),
                context("too little", "\"trust\":\"CLAIMED\"", "\"trust\":\"REJECTED\""),
                context(NO_PARTS, "66\\.666667", "66.666666"));
    }

    /** Of the counts of flags. */
    public static List<Flaw> ofCounts() {
        return List.of(
                progress("is missing", "\"flags\":", "\"flag\":"),
                progress("no code", "\"rule\":\"same-slip-twice\"", "\"rule\":\"same slip\""),
                progress("stands twice", "\"rule\":\"start-in-the-future\"", slip("rule")),
                progress("out of bounds", "\"count\":2", "\"count\":0"),
                progress("out of bounds", "\"count\":2", "\"count\":-1"),
                progress("out of bounds", "\"count\":2", "\"count\":2000000000"));
    }

    /** Of one page of flags, asked by their rule. */
    public static List<Flaw> ofFlags() {
        return List.of(
                flags("was not asked for", slip("rule"), "\"rule\":\"other\""),
                flags("no code", slip("rule"), "\"rule\":\"Same slip\""),
                flags("about nothing", "\"detail\":\"[^\"]*\"", "\"detail\":\"\""),
                flags("about nothing", "\"rows\":\\[.*?\\]", "\"rows\":[]"),
                flags("stands twice", "\\[(\\{.*?\\]\\})", "[$1,$1"),
                flags("has no id", "\"id\":\"r-1\"", "\"id\":\"\""),
                flags("no code", "\"register\":\"enterprises\"", "\"register\":\"\""),
                flags(ELSEWHERE, "\"href\":\"", "\"href\":\"http://elsewhere"),
                flags(ELSEWHERE, "/enterprises/", "/../../q/"),
                flags(ELSEWHERE, "/api/v1/enterprises/", "//api/v1/"),
                flags("is none", "/enterprises/", "/ /"),
                flags("another time", "\\?on=20", "?on=19"),
                flags("another time", "knownAt=20", "knownAt=19"));
    }

    /** Of the lineage of upgrade-coverage on one page. */
    public static List<Flaw> ofLineage() {
        return List.of(
                lineage("another indicator's", "\"indicator\":\"upgrade", "\"indicator\":\"down"),
                lineage("another day", "\"on\":\"20", "\"on\":\"19"),
                lineage("another moment", "\"knownAt\":\"2024-07", "\"knownAt\":\"2024-06"),
                lineage("another trust", "\"trust\":\"CLAIMED\"", "\"trust\":\"VERIFIED\""),
                lineage("has no unit", "\"unit\":\"PERCENT\"", "\"unit\":\"\""),
                lineage("by no rule", rule("in-scope"), "\"rule\":null"),
                lineage("is not worked out", "\"basis\":\"DERIVED\"", "\"basis\":\"REPORTED\""),
                lineage("another rule", "\"code\":\"in-scope\"", "\"code\":\"of-all\""),
                lineage("not there", basis("\"basis\":\"DERIVED\"", "in-scope"), NOTHING),
                lineage("is missing", "\"value\":10\\.000000", "\"value\":null"),
                lineage("is missing", "\"numerator\":30", "\"numerator\":null"),
                lineage(NO_PARTS, "\"denominator\":300", "\"denominator\":299"),
                lineage("do not add up", "\"amount\":28", "\"amount\":28.000001"),
                lineage("do not add up", "\"amount\":298", "\"amount\":297"),
                lineage("do not add up", "\"part\":\"NUMERATOR\"", "\"part\":\"DENOMINATOR\""),
                lineage("no page", "\"items\":\\[.*\\],\"next\":null", EMPTY_PAGE),
                lineage("too little", "(\"items\".*?\"trust\":)\"CLAIMED\"", "$1\"REJECTED\""),
                lineage("before it happened", "\"businessDay\":\"20", "\"businessDay\":\"21"),
                lineage("not count yet", "\"since\":\"20", "\"since\":\"21"),
                lineage("another time", "\\?on=20", "?on=19"),
                lineage(ELSEWHERE, "\"/api/v1/enterprises", "\"/q/enterprises"),
                lineage(ELSEWHERE, "\"/api/v1/documents", "\"//api/v1/documents"),
                lineage("another time", "upgrade\\?on=20", "upgrade?on=19"),
                lineage(ELSEWHERE, "\"/api/v1/projects", "\"/q/projects"),
                lineage(ELSEWHERE, "\"/api/v1/documents/cd", "\"/documents/cd"));
    }

    private static Flaw progress(String says, String found, String by) {
        return Flaw.of("/progress", says, found, by);
    }

    private static Flaw context(String says, String found, String by) {
        return progress(says, "(\"context\":.*?)" + found, "$1" + shifted(by));
    }

    private static Flaw flags(String says, String found, String by) {
        return Flaw.of("/flags", says, found, by);
    }

    private static Flaw lineage(String says, String found, String by) {
        return Flaw.of("/lineage", says, found, by);
    }

    private static String shifted(String by) {
        return by.replace("$1", "$2");
    }

    private static String slip(String field) {
        return "\"" + field + "\":\"same-slip-twice\"";
    }

    private static String rule(String code) {
        return "\"rule\":\\{\"code\":\"" + code + "\".*?\"unit\":\"ROW\"\\}";
    }

    private static String basis(String basis, String rule) {
        return basis + "," + rule(rule);
    }
}
