package org.districtprogress.gateway.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where the services are, how long they may take, and how much is kept. */
@ConfigMapping(prefix = "district-progress")
public interface GatewayConfig {

    Services services();

    Deadlines deadlines();

    Limits limits();

    Forwarding forwarding();

    Embed embed();

    /** Indicators in other people's pages. */
    interface Embed {

        /** As a source list: no page at all. */
        String NOWHERE = "'none'";

        /**
         * Which pages may frame them, as the sources of {@code frame-ancestors}; what is shown is
         * public, so every page unless told otherwise.
         */
        @WithDefault("*")
        String frameAncestors();
    }

    /** The three services, in the order of the plan. */
    interface Services {
        Service industry();

        Service livelihood();

        Service environment();
    }

    /** One service. */
    interface Service {
        /** Scheme, host and port, e.g. {@code http://127.0.0.1:8081}. */
        URI url();

        /** Codes of the campaigns it owns, in the plan's order. */
        List<String> campaigns();

        /** Code of the guarantee, where the service hosts it. */
        Optional<String> guarantee();
    }

    /** Longest times, each from connecting to the last byte of the answer. */
    interface Deadlines {
        /** For the first question to a service. */
        @WithDefault("550ms")
        Duration firstRound();

        /** For asking again at the common moment. */
        @WithDefault("300ms")
        Duration secondRound();

        /** How often a service that cost time is probed. */
        @WithDefault("1s")
        Duration probeInterval();
    }

    /** Sizes in bytes. */
    interface Limits {
        /** Largest answer of a service that is read. */
        @WithDefault("8388608")
        int answerBytes();

        /** Room for the last good answers of the services. */
        @WithDefault("33554432")
        long lastGoodBytes();

        /** Room for composed answers. */
        @WithDefault("16777216")
        long composedBytes();
    }

    /** Passing requests on. */
    interface Forwarding {
        /** Longest time to connect. */
        @WithDefault("1s")
        Duration connect();

        /** Longest time until the answer is there, and longest silence within it. */
        @WithDefault("30s")
        Duration response();

        /** Largest request body in bytes, of documents and files of rows apart. */
        @WithDefault("1048576")
        long bodyBytes();

        /** Largest content of a document in bytes. */
        @WithDefault("20971520")
        long documentBytes();

        /** Largest file of rows in bytes, as it is sent. */
        @WithDefault("1073741824")
        long importBytes();

        /** Longest time until a file of rows is answered once it was sent: it is stored whole. */
        @WithDefault("55s")
        Duration importResponse();
    }
}
