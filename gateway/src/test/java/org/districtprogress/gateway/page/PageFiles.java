package org.districtprogress.gateway.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the page as they were built, by their names below its folder. */
final class PageFiles {

    private PageFiles() {}

    static List<String> names() {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<String> own(String ending) {
        return names().stream()
                .filter(name -> name.endsWith(ending) && !name.startsWith("vendor/"))
                .toList();
    }

    static String text(String name) {
        try {
            return Files.readString(folder().resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String path(String name) {
        return name.equals("index.html") ? "/" : "/page/" + name;
    }

    private static Path folder() {
        try {
            return Path.of(PageFiles.class.getClassLoader().getResource("page/index.html").toURI())
                    .getParent();
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
