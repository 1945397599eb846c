package org.districtprogress.deploy.demo;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports the figures of each round, corrects earlier ones and has some of them verified. */
final class FigureRound {

    private static final String VERIFIER = "synthetic-audit";
    private static final String SERVICE = "industry";
    private static final int REJECTED_MONTH = 8;

    private final Writing writing;
    private final Figures figures;
    private final Map<String, HttpResponse<String>> reported = new HashMap<>();

    FigureRound(Writing writing, Figures figures) {
        this.writing = writing;
        this.figures = figures;
    }

    int report(int month) {
        List<Figure> round = figures.of(month);
        for (Figure figure : round) {
            HttpResponse<String> answer =
                    writing.json(
                            figure.department().client(),
                            "POST",
                            path(figure, ""),
                            figure.key(),
                            null,
                            figure.body().toString());
            reported.put(figure.key(), answer);
            judge(figure, answer, month);
        }
        return round.size();
    }

    int revise(int month) {
        List<Figure.Revision> round = figures.revisions(month);
        for (Figure.Revision revision : round) {
            Figure figure = revision.of();
            String tag = reported.get(figure.key()).headers().firstValue("ETag").orElseThrow();
            var unused =
                    writing.json(
                            figure.department().client(),
                            "POST",
                            path(figure, ""),
                            figure.key() + "/correction",
                            tag,
                            figure.body(revision).toString());
        }
        return round.size();
    }

    /** Each quarter's end of what comes by month is verified; one bulletin is rejected. */
    private void judge(Figure figure, HttpResponse<String> answer, int month) {
        boolean isRejected = month == REJECTED_MONTH && figure.indicator().equals(Figures.FUNDS);
        boolean isVerified =
                month % 3 == 0
                        && figure.indicator().equals(Figures.TALENTS)
                        && figures.revisions(month + 2).isEmpty();
        if (!isRejected && !isVerified) {
            return;
        }
        String id = Json.read(answer.body()).get("id").asText();
        String body =
                isRejected
                        ? Json.object()
                                .put("verdict", "REJECTED")
                                .put("reason", "模拟核查：银行凭证不全")
                                .toString()
                        : Json.object()
                                .put("verdict", "VERIFIED")
                                .put("reason", "模拟核查：与台账一致")
                                .toString();
        var unused =
                writing.json(
                        VERIFIER,
                        "POST",
                        path(figure, "/" + id + "/verdict"),
                        figure.key() + "/verdict",
                        null,
                        body);
    }

    private static String path(Figure figure, String more) {
        return Writing.path(SERVICE, "/indicators/" + figure.indicator() + "/observations" + more);
    }
}
