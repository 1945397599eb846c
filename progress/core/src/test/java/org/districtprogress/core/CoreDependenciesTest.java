package org.districtprogress.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.districtprogress.core.assessment.Assessor;
import org.junit.jupiter.api.Test;

class CoreDependenciesTest {

    @Test
    void core_needs_nothing_but_java_base() throws URISyntaxException {
        Path classes =
                Path.of(Assessor.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        StringWriter found = new StringWriter();
        PrintWriter out = new PrintWriter(found);

        int exit =
                ToolProvider.findFirst("jdeps")
                        .orElseThrow()
                        .run(out, out, "-summary", classes.toString());

        assertThat(exit).isZero();
        assertThat(found.toString().strip().lines())
                .containsExactly(classes.getFileName() + " -> java.base");
    }
}
