package org.districtprogress.problem.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * How many requests are carried out, how often one may ask, and how long each may take to be sent.
 */
@ConfigMapping(prefix = "district-progress.door")
public interface DoorBounds {

    /** Most requests at once, streams of events apart; one more is answered 503 at once. */
    @WithDefault("300")
    int most();

    /** How long a short body may take to arrive. */
    @WithDefault("60s")
    Duration shortBody();

    /** How long a document may take to arrive. */
    @WithDefault("10m")
    Duration document();

    /** How long a file of rows may take to arrive. */
    @WithDefault("2h")
    Duration file();

    /** How often one address may ask, without a token that was verified. */
    Rate rate();

    /** How often one client may ask, with all its tokens and from wherever. */
    Rate clientRate();

    /** A rate of requests. */
    interface Rate {

        /** Requests a second, in the long run; 0 for no limit. */
        @WithDefault("0")
        int perSecond();

        /** Requests at once. */
        @WithDefault("20000")
        int burst();
    }
}
