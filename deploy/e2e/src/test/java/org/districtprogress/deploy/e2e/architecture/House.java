package org.districtprogress.deploy.e2e.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The compiled classes of every module of the reactor. */
final class House {

    static final List<String> MODULES =
            List.of(
                    "progress/core",
                    "progress/api",
                    "progress/problem",
                    "progress/service",
                    "progress/testing",
                    "industry-service",
                    "livelihood-service",
                    "environment-service",
                    "gateway",
                    "deploy/audit",
                    "deploy/local",
                    "deploy/benchmark");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPaths(folders());

    private House() {}

    static JavaClasses classes() {
        return CLASSES;
    }

    static Path folder(String module) {
        return Path.of("")
                .toAbsolutePath()
                .resolve("../..")
                .normalize()
                .resolve(module)
                .resolve("target/classes");
    }

    private static List<Path> folders() {
        return MODULES.stream().map(House::folder).filter(Files::isDirectory).toList();
    }
}
