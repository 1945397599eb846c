package org.districtprogress.deploy.demo;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/**
 * Numbers that look like chance and are none: each is a matter of the seed and of what it is about
 * alone, so that no number depends on how many were drawn before it.
 */
record Chance(long seed) {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** A whole number from low to high, both among them. */
    int between(String about, int low, int high) {
        return new SplittableRandom(seed ^ digest(about)).nextInt(low, high + 1);
    }

    /** True in so many cases of a hundred. */
    boolean happens(String about, int inAHundred) {
        return between(about, 1, 100) <= inAHundred;
    }

    private static long digest(String about) {
        long digest = OFFSET;
        for (byte each : about.getBytes(StandardCharsets.UTF_8)) {
            digest = (digest ^ (each & 0xff)) * PRIME;
        }
        return digest;
    }
}
