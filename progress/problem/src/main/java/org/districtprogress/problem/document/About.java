package org.districtprogress.problem.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** What the program is, and what a caller of any of them has to know before the first call. */
final class About {

    private static final String PROGRAM = "openapi/about.md";
    private static final String CONTRACT = "openapi/contract.md";

    private About() {}

    static void describe(OpenAPI document) {
        if (document.getInfo() == null) {
            document.setInfo(OASFactory.createInfo());
        }
        document.getInfo()
                .setDescription(
                        Stream.of(PROGRAM, CONTRACT)
                                .flatMap(About::text)
                                .collect(Collectors.joining("\n\n")));
    }

    private static Stream<String> text(String name) {
        try (InputStream text =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return text == null
                    ? Stream.empty()
                    : Stream.of(new String(text.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
