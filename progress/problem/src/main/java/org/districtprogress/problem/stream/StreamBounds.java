package org.districtprogress.problem.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many streams of events there are at once, and how each is kept. */
@ConfigMapping(prefix = "district-progress.streams")
public interface StreamBounds {

    /** Most streams at once; one more is answered 503. */
    @WithDefault("200")
    int most();

    /** How often it is looked whether something happened. */
    @WithDefault("200ms")
    Duration interval();

    /** After so long without an event a comment is sent, which shows that the stream lives. */
    @WithDefault("15s")
    Duration heartbeat();

    /** How long a reader may take for what was sent before it is given up. */
    @WithDefault("20s")
    Duration patience();
}
