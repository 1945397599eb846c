package org.districtprogress.deploy.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans the milestones in January and completes them with what shows it, month by month. */
final class PromiseRound {

    static final String PLANNER = "synthetic-plan";
    private static final String VERIFIER = "synthetic-audit";

    private final Writing writing;
    private final Chance chance;
    private final Promises promises;

    PromiseRound(Writing writing, Chance chance, Promises promises) {
        this.writing = writing;
        this.chance = chance;
        this.promises = promises;
    }

    /** All milestones, one file for each service. */
    int plan() {
        Map<String, StringBuilder> files = new LinkedHashMap<>();
        for (Promise promise : promises.all()) {
            ObjectNode row =
                    Json.object()
                            .put("commitment", promise.commitment().code())
                            .put("milestone", promise.code());
            row.setAll(promise.plan(promise.due()));
            files.computeIfAbsent(promise.commitment().service(), none -> new StringBuilder())
                    .append(row)
                    .append('\n');
        }
        files.forEach(
                (service, rows) ->
                        writing.rows(
                                PLANNER, service, "milestones", "milestones", rows.toString()));
        return promises.all().size();
    }

    int move(int month) {
        List<Promise> moved = promises.movedIn(month);
        for (Promise promise : moved) {
            var unused =
                    writing.json(
                            PLANNER,
                            "PUT",
                            Writing.path(promise.commitment().service(), promise.path()),
                            promise.key() + "/moved",
                            "\"v1\"",
                            promise.plan(promise.due() + 1)
                                    .put("reason", "模拟调整：年中计划顺延一个月")
                                    .toString());
        }
        return moved.size();
    }

    int complete(int month) {
        List<Promise> done = promises.doneIn(month);
        for (Promise promise : done) {
            complete(promise, month);
        }
        return done.size();
    }

    private void complete(Promise promise, int month) {
        String client = promise.commitment().department().client();
        String service = promise.commitment().service();
        String about = "%s（%s）".formatted(promise.zh(), promise.commitment().zh());
        ObjectNode completion =
                Json.object()
                        .put(
                                "doneOn",
                                Calendar2024.day(month, chance.between(promise.key(), 4, 27)));
        completion.set(
                "evidence", Json.object().put("title", "【合成数据】" + about).put("note", "模拟佐证"));
        var unused =
                writing.json(
                        client,
                        "POST",
                        Writing.path(service, promise.path() + "/completion"),
                        promise.key() + "/completion",
                        promise.plannedVersion(),
                        completion.toString());
        if (chance.happens(promise.key() + " document", 15)) {
            attach(promise, client, "模拟材料：" + about);
        }
        if (chance.happens(promise.key() + " verified", 12)) {
            verify(promise);
        }
    }

    private void attach(Promise promise, String client, String title) {
        String service = promise.commitment().service();
        String content =
                """
                %%PDF-1.4
                %% synthetic: %s
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
                trailer<</Root 1 0 R>>
                %%%%EOF
                """
                        .formatted(promise.key());
        String digest =
                writing.document(
                        client, service, promise.key() + "/upload", title + ".pdf", content);
        var unused =
                writing.json(
                        client,
                        "PUT",
                        Writing.path(service, promise.path() + "/documents/" + digest),
                        promise.key() + "/document",
                        null,
                        Json.object().put("note", "模拟材料").toString());
    }

    private void verify(Promise promise) {
        var unused =
                writing.json(
                        VERIFIER,
                        "POST",
                        Writing.path(promise.commitment().service(), promise.path() + "/verdict"),
                        promise.key() + "/verdict",
                        promise.doneVersion(),
                        Json.object()
                                .put("verdict", "VERIFIED")
                                .put("reason", "模拟核查：与佐证一致")
                                .toString());
    }
}
