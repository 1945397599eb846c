package org.districtprogress.deploy.benchmark;

/** Figures, their corrections, and what a second party finds of them. */
final class FigureWrites {

    private static final String SERIES = "/indicators/young-talents/observations";

    private FigureWrites() {}

    /** The first figure of a source of that name, with a key. */
    static Write report(String name) {
        return post(name, SERIES, figure(name, name, 4100, ""));
    }

    /** The same without a key, known again by the source's own key of its record. */
    static Write recorded(String name) {
        return post(name, SERIES, figure(name, name, 4100, ",\"record\":\"row-1\"")).withoutKey();
    }

    /** A correction of what was answered to the first report of that source. */
    static Write correction(String source, Answer first) {
        return corrected(source, first, "");
    }

    /** The same without a key, of a figure that names its record. */
    static Write recordedCorrection(String source, Answer first) {
        return corrected(source, first, ",\"record\":\"row-1\"").withoutKey();
    }

    /** A second party verifies a figure of that source. */
    static Write verdict(String source, Answer figure) {
        String name = source + "-verified";
        return Write.keyed(
                name,
                Fact.VERDICT,
                "POST",
                path(figure) + "/verdict",
                "{\"verdict\":\"VERIFIED\",\"reason\":\"" + name + "\"}");
    }

    /** Path of the figure that was recorded. */
    static String path(Answer figure) {
        return SERIES + "/" + figure.text("id");
    }

    private static Write corrected(String source, Answer first, String record) {
        String name = source + "-corrected";
        String body = figure(source, name, 4200, record);
        return post(
                        name,
                        SERIES,
                        body.substring(0, body.length() - 1) + ",\"reason\":\"typed wrongly\"}")
                .with("If-Match", first.etag());
    }

    private static Write post(String name, String path, String body) {
        return Write.keyed(name, Fact.FIGURE, "POST", path, body);
    }

    private static String figure(String source, String name, int value, String record) {
        return "{\"period\":\"2024-06\",\"value\":"
                + value
                + ",\"note\":\""
                + name
                + "\",\"source\":{\"system\":\""
                + source
                + "\""
                + record
                + ",\"title\":\"monthly report\"}}";
    }
}
