package org.districtprogress.deploy.local;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Where one program listens.
 *
 * @param program name of the program
 * @param option the option of {@code deploy/up} that chooses another port
 * @param host address listened on
 * @param port 1 to 65535
 */
public record Endpoint(String program, String option, String host, int port) {
    public Endpoint {
        if (port < 1 || port > 65535) {
            throw new LaunchException(
                    option + " must be a port from 1 to 65535, but is " + port + ".");
        }
    }

    /** Address for a caller on this machine; a wildcard address is reached by loopback. */
    public URI uri(String path) {
        return URI.create("http://" + callableHost() + ":" + port + path);
    }

    private String callableHost() {
        InetAddress address = address();
        if (address.isAnyLocalAddress()) {
            return "127.0.0.1";
        }
        return host.contains(":") ? "[" + host + "]" : host;
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new LaunchException(
                    "--host must be an address of this machine, but " + host + " is unknown.", e);
        }
    }

    /** Fails unless a program could listen here now. */
    void requireFree() {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(address(), port));
        } catch (BindException e) {
            throw new LaunchException(whyNot(e), e);
        } catch (IOException e) {
            throw new LaunchException(
                    "Cannot tell whether port " + port + " is free: " + e.getMessage() + ".", e);
        }
    }

    private String whyNot(BindException failure) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("assign")) {
            return "--host must be an address of this machine, but " + host + " is not.";
        }
        if (message.contains("denied")) {
            return "Port %s for %s may only be opened by root; choose one above 1023 with %s."
                    .formatted(port, program, option);
        }
        return "Port %s for %s is already in use on %s; choose another with %s."
                .formatted(port, program, host, option);
    }
}
