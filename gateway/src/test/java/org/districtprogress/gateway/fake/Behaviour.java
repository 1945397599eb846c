package org.districtprogress.gateway.fake;

import java.io.IOException;

/** What a fake does with a request; an exception closes the connection. */
@FunctionalInterface
public interface Behaviour {
    void answer(Request request, Wire wire) throws IOException, InterruptedException;
}
