package org.districtprogress.service.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import org.districtprogress.service.reading.ProgressReader;
import org.districtprogress.service.reading.TimeAxes;
import org.districtprogress.service.reading.TimelineReader;

/**
 * Composes the answers the gateway asks for once before the port is open. The first composition
 * costs many times what later ones do, and the gateway waits for no one: without it a service would
 * be named as unavailable right after its start.
 */
@ApplicationScoped
class FirstAnswer {

    private final TimeAxes timeAxes;
    private final ProgressReader progress;
    private final TimelineReader timelines;
    private final ObjectMapper json;

    FirstAnswer(
            TimeAxes timeAxes,
            ProgressReader progress,
            TimelineReader timelines,
            ObjectMapper json) {
        this.timeAxes = timeAxes;
        this.progress = progress;
        this.timelines = timelines;
        this.json = json;
    }

    @ActivateRequestContext
    void compose(@Observes StartupEvent start) throws JsonProcessingException {
        int bytes =
                json.writeValueAsBytes(progress.progress(timeAxes.settle(null, null))).length
                        + json.writeValueAsBytes(
                                        timelines.timeline(null, null, timeAxes.settle(null, null)))
                                .length;
        Log.debugf("first answers composed bytes=%d", bytes);
    }
}
