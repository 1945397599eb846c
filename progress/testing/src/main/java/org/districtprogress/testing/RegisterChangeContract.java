package org.districtprogress.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtprogress.testing.RegisterRequests.body;
import static org.districtprogress.testing.RegisterRequests.change;
import static org.districtprogress.testing.RegisterRequests.close;
import static org.districtprogress.testing.RegisterRequests.judge;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happens to a record is told in the change feed, version by version. */
public abstract class RegisterChangeContract {

    protected abstract RegisterFacts facts();

    @Test
    void life_of_a_record_is_told_version_by_version() {
        String id = "r-" + UUID.randomUUID();
        String path = "/api/v1/" + facts().register() + "/" + id;
        long before = Changes.last();
        assertThat(
                        Http.request()
                                .header("If-None-Match", "*")
                                .contentType("application/json")
                                .body(body(facts().record(), null, null))
                                .put(path)
                                .statusCode())
                .isEqualTo(201);
        assertThat(judge(path, "\"v1\"", "REJECTED", "凭证不清").statusCode()).isEqualTo(201);
        assertThat(change(path, "\"v2\"", body(facts().changed(), null, "核对凭证")).statusCode())
                .isEqualTo(200);
        assertThat(judge(path, "\"v3\"", "VERIFIED", null).statusCode()).isEqualTo(201);
        assertThat(close(path, "\"v4\"", null).statusCode()).isEqualTo(201);

        List<Map<String, Object>> events = Changes.after(before, 2);

        assertThat(Changes.texts(events, "type"))
                .containsExactly(
                        "org.districtprogress.record.created",
                        "org.districtprogress.record.rejected",
                        "org.districtprogress.record.changed",
                        "org.districtprogress.record.verified",
                        "org.districtprogress.record.closed");
        assertThat(Changes.texts(events, "subject")).containsOnly(facts().register() + "/" + id);
        assertThat(Changes.data(events.get(0)))
                .containsEntry("kind", "RECORD")
                .containsEntry("register", facts().register())
                .containsEntry("id", id)
                .containsEntry("version", 1)
                .containsEntry("judged", null)
                .containsEntry("effectiveFrom", null)
                .containsEntry("recordedBy", "suite")
                .containsEntry("href", path);
        assertThat(Changes.data(events.get(1)))
                .containsEntry("judged", 1)
                .containsEntry("reason", told("凭证不清", path))
                .containsEntry("recordedBy", "督查室");
        assertThat(Changes.data(events.get(2))).containsEntry("reason", told("核对凭证", path));
        Http.get(path).then().statusCode(200);
    }

    /** The feed is for everybody: of what is for readers alone it tells no free text. */
    private static String told(String reason, String path) {
        return Http.anonymous().get(path).statusCode() == 401 ? null : reason;
    }
}
